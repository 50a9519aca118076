import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { ASK_FIRST, closePages, newCookie, openPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const GPC = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true });</script>`;
const ONCE: Partial<Config> = { ui: { signalNotice: 'once' } };

const open = (config: Partial<Config>, cookie = newCookie()) =>
  openPage({ cookie, config, early: GPC });
type Page = Awaited<ReturnType<typeof open>>;
const toast = ({ document: own }: Page) => own.querySelector('sluice-toast')?.shadowRoot;
/** When the page has painted and done what it does then. */
const painted = async ({ window, sluice }: Page) => {
  await sluice.ready;
  await sluice.open();
  sluice.close();
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

afterEach(closePages);

describe('the notice of a honored signal', () => {
  it('is in link and dialog only, unless the owner wants it', async () => {
    const page = await open({});
    await painted(page);
    expect(toast(page) === undefined).to.equal(true);
  });

  it('is shown once per browser where the owner wants it', async () => {
    const cookie = newCookie();
    const page = await open(ONCE, cookie);
    const title = await waitFor('the notice', () => toast(page)?.querySelector('[part=title]'));
    expect(title.textContent).to.equal('Opt-Out Request Honored');
    expect(page.sluice.getState().optedOut).to.equal(true);
    await waitFor('the note that it was seen', () => page.document.cookie.includes('seen=1'));
    const next = await open(ONCE, cookie);
    await painted(next);
    expect(toast(next) === undefined).to.equal(true);
  });

  it('is not shown where the law asks first: there the signal is no surprise', async () => {
    const page = await open({ ...ASK_FIRST, ...ONCE });
    await painted(page);
    expect(toast(page) === undefined).to.equal(true);
  });
});
