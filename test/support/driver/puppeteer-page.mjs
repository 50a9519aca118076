import { checkOptions, checkViewport } from './capabilities.mjs';
import { chromiumNavigation } from './chromium-navigation.mjs';
import { emulateInChromium } from './emulate-in-chromium.mjs';
import { firefoxNavigation } from './firefox-navigation.mjs';
import { keysOf } from './keys.mjs';
import { PageBase } from './page-base.mjs';

/** A tab of Chromium or Firefox. Tabs of one context share cookies and storage; `openTab` makes the next one. */
export class PuppeteerPage extends PageBase {
  #tab;
  #openTab;
  #navigation;
  #console = [];
  #session;

  constructor(engine, tab, openTab) {
    super(engine);
    this.#tab = tab;
    this.#openTab = openTab;
    this.#navigation = engine === 'firefox' ? firefoxNavigation(tab) : chromiumNavigation(tab);
    tab.on('console', (message) => {
      this.#console.push({ type: message.type(), text: message.text() });
    });
  }

  async goto(url) {
    await this.#navigation.goto(url);
  }

  async reload() {
    await this.#navigation.reload();
  }

  async back() {
    await this.#navigation.back();
  }

  evaluate(fn, ...args) {
    return this.#tab.evaluate(fn, ...args);
  }

  async press(chord) {
    const keys = keysOf(chord).map(({ puppeteer }) => puppeteer);
    for (const key of keys) await this.#tab.keyboard.down(key);
    for (const key of keys.reverse()) await this.#tab.keyboard.up(key);
  }

  async type(text) {
    await this.#tab.keyboard.type(text);
  }

  async clickAt(x, y) {
    await this.#tab.mouse.click(x, y);
  }

  async screenshot(path) {
    await this.#tab.screenshot({ path });
  }

  async setViewport({ width, height }) {
    checkViewport(this.engine, { width, height });
    await this.#tab.setViewport({ width, height, deviceScaleFactor: 1 });
  }

  /** Chromium only: media features and language from now on, in the place of those before; options as of `newPage`. */
  async emulate(options) {
    checkOptions(this.engine, options);
    await emulateInChromium(this.#tab, await this.#protocol(), options);
  }

  /** Chromium only: what assistive technology is told of the page, as a tree of `{ role, name, children, … }`. */
  accessibilityTree() {
    return this.#tab.accessibility.snapshot();
  }

  /** Chromium only: as on a device whose processor is so many times slower. */
  async slowDown(rate) {
    await (await this.#protocol()).send('Emulation.setCPUThrottlingRate', { rate });
  }

  async #protocol() {
    this.#session ??= await this.#tab.createCDPSession();
    return this.#session;
  }

  /** The cookies that the present address can see, `HttpOnly` ones included. */
  async cookies() {
    const cookies = await this.#tab.browserContext().cookies();
    const { hostname, protocol } = new URL(this.#tab.url());
    return cookies
      .filter(({ domain, secure }) => {
        const name = domain.replace(/^\./, '');
        const reaches = domain.startsWith('.')
          ? hostname === name || hostname.endsWith(`.${name}`)
          : hostname === name;
        return reaches && (!secure || protocol === 'https:' || hostname.endsWith('localhost'));
      })
      .map(({ name, value, domain, path, secure, httpOnly, sameSite, expires }) => ({
        name,
        value,
        domain: domain.replace(/^\./, ''),
        path,
        secure,
        httpOnly,
        sameSite,
        expires: expires > 0 ? Math.round(expires) : null,
      }));
  }

  /** Empties the jar that this page shares with its tabs. */
  async clearCookies() {
    const context = this.#tab.browserContext();
    await context.deleteCookie(...(await context.cookies()));
  }

  /** What the page wrote to the console so far: `{ type, text }` each. */
  consoleLines() {
    return [...this.#console];
  }

  async bringToFront() {
    await this.#tab.bringToFront();
  }

  /** Another tab with the same cookies and storage. */
  newTab() {
    return this.#openTab();
  }

  async close() {
    if (!this.#tab.isClosed()) await this.#tab.close();
  }
}
