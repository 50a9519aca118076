import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { STANDBY } from '../../src/gate/sinks.js';
import { closePages, openPage } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { platformOf } from '../support/platform-of.js';
import { waitFor } from '../support/wait-for.js';

const CONFIG: Partial<Config> = {
  vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.example'] }],
  ui: { banner: 'none', ownQuestion: true },
};
/** A realm in which nothing has run. */
const cleanRealm = () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  return frame.contentWindow as Window & typeof globalThis;
};

/** Names of what is not as in a realm in which nothing has run; `outside` asks that realm, whose functions are not hooked, for texts. */
const differences = ({ window }: GatedPage, outside = false): string[] => {
  const clean = cleanRealm();
  const expected = platformOf(clean);
  const found = new Map(
    platformOf(window, outside ? (fn) => clean.Function.prototype.toString.call(fn) : undefined),
  );
  clean.frameElement?.remove();
  // What is new on the window is the page's own, or ours for everybody to see.
  for (const name of found.keys())
    if (/^(window\.)?[^. ]+$/.test(name) && !expected.has(name)) found.delete(name);
  return [...new Set([...expected.keys(), ...found.keys()])].filter(
    (name) => expected.get(name) !== found.get(name),
  );
};
/** Chromium has no accessors of styles; while something is refused, the gate makes them. */
const withoutStyles = (names: readonly string[]) =>
  names.filter((name) => !name.startsWith('CSSStyleDeclaration.prototype.'));

const withStandby = (standby: boolean) =>
  openPage({ config: { ...CONFIG, enforcement: { standby } } });

afterEach(closePages);

describe('the functions of a page', () => {
  it('are all native without standby until something is refused, and again when nothing is', async () => {
    const page = await withStandby(false);
    expect(differences(page, true)).to.deep.equal([]);
    await page.sluice.optOut();
    expect(differences(page, true).length).to.be.above(100);
    await page.sluice.allowAll({ confirmed: true });
    expect(page.sluice.allows('acme')).to.equal(true);
    expect(differences(page, true)).to.deep.equal([]);
  });

  it('are native, too, when the gate has got ready for a press in the banner', async () => {
    const page = await openPage({
      config: { ...CONFIG, ui: { banner: 'bar' }, enforcement: { standby: false } },
    });
    await waitFor('the banner', () =>
      page.document.querySelector('sluice-banner')?.shadowRoot?.querySelector('button'),
    );
    const { requestIdleCallback: idle = setTimeout } = page.window;
    // Idle callbacks come in the order in which they were asked for.
    await new Promise((done) => idle(done));
    // The dialog comes with lit, which names a symbol for decorators where an engine has none.
    const ours = differences(page, true).filter((name) => !/\bSymbol\b/.test(name));
    expect(ours).to.deep.equal([]);
    await page.sluice.optOut();
    expect(differences(page, true).length).to.be.above(100);
  });

  it('are native but for those that stand by while nothing is refused', async () => {
    const page = await withStandby(true);
    const standing = STANDBY.flatMap(([, , , members]) => members.split(' '));
    const members = (names: readonly string[]) =>
      [...new Set(names.map((name) => name.split('.').at(-1) as string))].filter(
        (name) => !standing.includes(name),
      );
    // A constructor is found by its name, through `window` and through its prototype.
    expect(members(differences(page, true))).to.deep.equal(['constructor']);
    await page.sluice.optOut();
    await page.sluice.allowAll({ confirmed: true });
    expect(members(differences(page, true))).to.deep.equal(['constructor']);
  });

  it('look native to the page while something is refused', async () => {
    const page = await withStandby(true);
    await page.sluice.optOut();
    expect(withoutStyles(differences(page))).to.deep.equal([]);
    const { window } = page;
    const image = new window.Image();
    expect(image).to.be.instanceOf(window.HTMLImageElement);
    expect(new window.Worker('data:text/javascript,')).to.be.instanceOf(window.Worker);
    class Socket extends window.WebSocket {}
    const socket = new Socket('wss://acme.example');
    expect(socket).to.be.instanceOf(Socket);
    expect(socket.url).to.equal('wss://acme.example/');
    expect(window.fetch).to.equal(window.self.fetch);
    const { appendChild } = window.Node.prototype;
    expect(() => Reflect.construct(appendChild, [])).to.throw(TypeError);
    expect(() => appendChild.call({} as Node, image)).to.throw(window.TypeError);
  });

  it('look native in a worker that is made of a blob, too', async () => {
    const { sluice, window } = await withStandby(true);
    await sluice.optOut();
    const code = `postMessage([fetch, WebSocket, (one) => one].map((each) => [each.name, each.length, \`\${each}\`]))`;
    const texts = ({ Blob, Worker, URL }: typeof globalThis) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.addEventListener('message', ({ data }) => {
          worker.terminate();
          resolve(data);
        });
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      });
    expect(await texts(window)).to.deep.equal(await texts(self));
  });
});
