import { expect } from 'chai';
import type * as Exports from '../../src/entrypoints/index.js';
import { closePages, CONFIG, newCookie, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const LINK = '<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link>';
const IMPORT = `<script type="module">import * as names from '/dist/index.js'; window.names = names;</script>`;
const marked = `<script type="text/plain" data-category="advertising">${says('ad')}</script>`;

const imported = (page: GatedPage) =>
  waitFor('the module', () => (page.window as unknown as { names?: typeof Exports }).names);

afterEach(closePages);

describe('the ES module', () => {
  it('exports the names of the contract', async () => {
    const names = await imported(await openPage({ config: null, tag: '', head: IMPORT }));
    expect(names).to.include.keys(
      'start', 'allows', 'whenAllowed', 'ready', 'getState', 'subscribe', 'optOut', 'denyAll', 'allowAll', 'choose',
      'applyAccountChoice', 'open', 'close',
      'getLog', 'reset', 'verify', 'version', 'queue',
    ); // prettier-ignore
  });

  it('does nothing when it is imported', async () => {
    const cookies = document.cookie;
    const page = await openPage({
      config: null,
      tag: '',
      head: `<script>before = Reflect.ownKeys(window); attach = Element.prototype.attachShadow;</script>${IMPORT}`,
      body: marked,
    });
    const names = await imported(page);
    const { before, attach } = page.window as unknown as { before: PropertyKey[]; attach: unknown };
    const added = Reflect.ownKeys(page.window).filter(
      (key) => !before.includes(key) && !/^\d+$/.test(String(key)),
    );
    expect(added).to.have.members(['before', 'attach', 'names']);
    expect(page.window.Element.prototype.attachShadow).to.equal(attach);
    expect(document.cookie).to.equal(cookies);
    expect(page.window.customElements.get('sluice-link')).to.equal(undefined);
    expect(page.window.localStorage.length).to.equal(0);
    expect(names.allows('advertising')).to.equal(false);
    expect(names.getState()).to.include({ model: 'opt-in', optedOut: false, stored: false });
    expect(page.window.counted).to.equal(undefined);
    expect([page.window.lines, page.window.errors]).to.deep.equal([[], []]);
  });

  it('starts an instance, puts it on window, and gates the page from then on', async () => {
    const cookie = newCookie();
    const page = await openPage({ config: null, tag: '', head: IMPORT, body: '<main></main>' });
    const names = await imported(page);
    const sluice = names.start({ ...CONFIG, record: { cookie } });
    expect(page.window.sluice).to.equal(sluice);
    expect(names.allows('advertising')).to.equal(true);
    page.document.querySelector('main')?.insertAdjacentHTML('beforeend', marked);
    await waitFor('the script', () => page.window.counted);
    await names.optOut();
    expect(names.getState().optedOut).to.equal(true);
    expect(sluice.getState()).to.equal(names.getState());
    expect(document.cookie).to.include(`${cookie}=v=1`);
  });

  it('loads the interface from beside itself', async () => {
    const page = await openPage({ config: null, tag: '', head: IMPORT });
    const names = await imported(page);
    names.start({ ...CONFIG, record: { cookie: newCookie() } });
    await names.open('preferences');
    expect(
      page.document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog')?.open,
    ).to.equal(true);
  });

  it('keeps calls that come before start, and answers them then', async () => {
    const page = await openPage({ config: null, tag: '', head: IMPORT });
    const names = await imported(page);
    const heard: boolean[] = [];
    names.subscribe(({ optedOut }) => heard.push(optedOut));
    const refused = names.optOut();
    const decided = Promise.resolve(names.ready);
    expect(heard).to.deep.equal([]);
    names.start({ ...CONFIG, record: { cookie: newCookie() } });
    expect((await refused).optedOut).to.equal(true);
    expect(names.getState().optedOut).to.equal(true);
    expect((await decided).model).to.equal('opt-out');
    await waitFor('the listener', () => heard.includes(true));
  });

  it('returns the running instance, and warns once where the configurations differ', async () => {
    const page = await openPage({ config: null, tag: '', head: IMPORT });
    const { start } = await imported(page);
    const config = { ...CONFIG, record: { cookie: newCookie() } };
    const sluice = start(config);
    expect(start({ ...config })).to.equal(sluice);
    expect(page.window.lines).to.deep.equal([]);
    expect(start({ ...config, revision: 2 })).to.equal(sluice);
    expect(start({ ...config, revision: 3 })).to.equal(sluice);
    expect(page.window.lines.filter((line) => line.includes('[sluice] start'))).to.have.length(1);
    expect(sluice.getState().revision).to.equal(1);
  });

  it('returns the head script’s instance, without a warning where the configuration is the same', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie, head: IMPORT, body: LINK });
    const { start, allows } = await imported(page);
    expect(start({ ...CONFIG, record: { cookie } })).to.equal(page.sluice);
    expect(allows('advertising')).to.equal(true);
    expect(page.window.lines).to.deep.equal([]);
    start({ ...CONFIG, record: { cookie }, revision: 9 });
    expect(page.window.lines.join()).to.include('[sluice] start');
  });
});
