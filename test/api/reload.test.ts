import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Config } from '../../src/config/types.js';
import { closePages, newCookie, openPage } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const page = (enforcement: Config['enforcement'], body = '') =>
  openPage({
    cookie: newCookie(),
    config: {
      vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.localhost'] }],
      enforcement,
      ui: { banner: 'none', ownQuestion: true },
    },
    body,
  });

/** Runs `act`, and answers the page that comes after it. */
const reloaded = async ({ frame }: GatedPage, act: () => unknown) => {
  const loads = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  act();
  await loads;
  return (frame.contentWindow as GatedPage['window']).sluice;
};
const toast = ({ document }: GatedPage) =>
  document.querySelector('sluice-toast')?.shadowRoot ?? undefined;
const button = (of: GatedPage) =>
  waitFor('the question', () => toast(of)?.querySelector<HTMLElement>('[data-sluice=reload]'));
/** Two frames and a timer: a reload would have begun. */
const settled = ({ window }: GatedPage) =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => setTimeout(resolve));
    window.setTimeout(resolve, 250);
  });
const MARKED = '<script type="text/plain" data-category="analytics">counted = ["ran"]</script>';

afterEach(closePages);

describe('after a refusal in mid-visit, the page', () => {
  it('stays unless the owner says otherwise', async () => {
    const here = await page({ standby: false }, MARKED);
    await here.sluice.denyAll();
    await settled(here);
    expect(here.window.counted).to.deep.equal(['ran']);
    expect(toast(here)).to.equal(undefined);
  });

  for (const [what, enforcement, body] of [
    ['no hooks stood by', { standby: false }, ''],
    ['marked code ran whose hosts are not known', {}, MARKED],
  ] as const) {
    it(`is loaded anew where ${what}, and then no more`, async () => {
      const here = await page({ reload: 'auto', ...enforcement }, body);
      const next = await reloaded(here, () => here.sluice.denyAll());
      expect(next.allows('acme')).to.equal(false);
      expect(next.allows('analytics')).to.equal(false);
      const { window } = here.frame.contentWindow as GatedPage['window'];
      (window as unknown as Record<string, unknown>)['mark'] = true;
      await next.denyAll();
      await settled(here);
      expect(here.frame.contentWindow).to.have.property('mark', true);
    });
  }

  it('stays where everything that ran has stopped', async () => {
    const here = await page({ reload: 'auto' });
    await here.sluice.optOut();
    await settled(here);
    expect(here.window.sluice).to.equal(here.sluice);
    expect(toast(here)).to.equal(undefined);
  });

  it('asks, and does as it is told', async () => {
    const here = await page({ reload: 'ask', standby: false });
    await here.sluice.optOut();
    const choice = await button(here);
    expect(toast(here)?.querySelector('[part=words]')?.textContent).to.include(
      'What had already started ends when you reload this page.',
    );
    expect(choice.textContent?.trim()).to.equal('Reload page');
    const next = await reloaded(here, () => choice.click());
    expect(next.getState().optedOut).to.equal(true);
  });

  it('asks instead of losing what the reader has written', async () => {
    const here = await page({ reload: 'auto', standby: false }, '<input id="name">');
    here.frame.focus();
    here.document.getElementById('name')?.focus();
    await sendKeys({ type: 'Ada' });
    const field = () => here.document.querySelector<HTMLInputElement>('#name')?.value;
    await waitFor('the reader’s words', () => field() === 'Ada');
    await here.sluice.optOut();
    await button(here);
    expect(field()).to.equal('Ada');
  });
});

describe('a permission that the policy of this page keeps back', () => {
  it('is told with a question, or takes effect by a reload', async () => {
    const deny = { unknownHosts: 'deny' } as const;
    const asking = await page({ reload: 'ask', ...deny });
    await asking.sluice.optOut();
    expect(toast(asking)).to.equal(undefined);
    await asking.sluice.allowAll({ confirmed: true });
    await button(asking);
    expect(toast(asking)?.querySelector('[part=words]')?.textContent).to.include(
      'It takes effect when you reload this page.',
    );
    const own = await page({ reload: 'auto', ...deny });
    await own.sluice.optOut();
    const next = await reloaded(own, () => own.sluice.allowAll({ confirmed: true }));
    expect(next.allows('acme')).to.equal(true);
    expect(next.getState().reloadNeeded).to.equal(false);
  });
});
