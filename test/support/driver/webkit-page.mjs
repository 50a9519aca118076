import { writeFile } from 'node:fs/promises';
import { checkViewport } from './capabilities.mjs';
import { keysOf } from './keys.mjs';
import { PageBase } from './page-base.mjs';
import { waitUntil } from './wait-until.mjs';

/** Runs in the page, around the test's function: an answer that can be told from an error, and `undefined` from `null`. */
const evaluator = `
  const done = arguments[arguments.length - 1];
  (async () => (FUNCTION)(...arguments[0]))().then(
    (value) => done(value === undefined ? {} : { value }),
    (error) => done({ error: String(error?.stack ? error + '\\n' + error.stack : error) }),
  );
`;

/** A tab of WebKitGTK's MiniBrowser, driven over classic WebDriver. */
export class WebKitPage extends PageBase {
  #session;
  #window;
  #openTab;
  #onLastClosed;

  constructor({ session, window, openTab, onLastClosed }) {
    super('webkit');
    this.#session = session;
    this.#window = window;
    this.#openTab = openTab;
    this.#onLastClosed = onLastClosed;
  }

  #command(method, path, body) {
    return this.#session.command(this.#window, method, path, body);
  }

  async goto(url) {
    await this.#command('POST', '/url', { url });
  }

  async reload() {
    await this.#command('POST', '/refresh');
  }

  async back() {
    await this.#command('POST', '/back');
  }

  async evaluate(fn, ...args) {
    const script = evaluator.replace('FUNCTION', () => `${fn}`);
    const answer = await this.#command('POST', '/execute/async', { script, args: [args] });
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  async #keys(actions) {
    await this.#command('POST', '/actions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async press(chord) {
    const keys = keysOf(chord).map(({ webdriver }) => webdriver);
    await this.#keys([
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text) {
    await this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async clickAt(x, y) {
    const actions = [
      { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#command('POST', '/actions', { actions: [mouse] });
  }

  async screenshot(path) {
    await writeFile(path, Buffer.from(await this.#command('GET', '/screenshot'), 'base64'));
  }

  async setViewport({ width, height }) {
    checkViewport('webkit', { width, height });
    // The window has a tool bar and, with several tabs, a tab bar: measured, then added.
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await this.evaluate(() => [
      innerWidth,
      innerHeight,
      outerWidth,
      outerHeight,
    ]);
    await this.#command('POST', '/window/rect', {
      width: width + outerWidth - innerWidth,
      height: height + outerHeight - innerHeight,
    });
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  /** The cookies that the present address can see, `HttpOnly` ones included. */
  async cookies() {
    const cookies = await this.#command('GET', '/cookie');
    return cookies.map(({ name, value, domain, path, secure, httpOnly, sameSite, expiry }) => ({
      name,
      value,
      domain: domain.replace(/^\./, ''),
      path,
      secure,
      httpOnly,
      sameSite,
      expires: expiry ?? null,
    }));
  }

  /** Clears the cookies that the present address can see; WebDriver offers no more. */
  async clearCookies() {
    // The driver answers before the browser's network process has cleared them.
    await waitUntil(
      async () => {
        await this.#command('DELETE', '/cookie');
        return (await this.cookies()).length === 0;
      },
      { what: 'the end of the cookies' },
    );
  }

  /** Another tab with the same cookies and storage. */
  newTab() {
    return this.#openTab();
  }

  async close() {
    const left = await this.#session.closeWindow(this.#window);
    if (left.length === 0) await this.#onLastClosed();
  }
}
