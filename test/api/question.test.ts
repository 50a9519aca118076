import { expect } from 'chai';
import type { ConsentState } from '../../src/api/types.js';
import { ASK_FIRST, closePages, newCookie, openPage, says } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const GPC = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true });</script>`;
const marked = `<script type="text/plain" data-category="advertising">${says('ad')}</script>`;

const cookieOf = (name: string) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';
const advertising = ({ categories }: ConsentState) => {
  const { answer, because } = categories['advertising'] ?? {};
  return `${answer} ${because}`;
};

/** The reader's answer to the second question. */
const answer = async ({ document: own }: GatedPage, hook: 'keep' | 'confirm') => {
  const button = await waitFor('the question', () =>
    own
      .querySelector('sluice-preferences')
      ?.shadowRoot?.querySelector<HTMLElement>(`[data-sluice="${hook}"]`),
  );
  button.click();
};

const refused = async (options: PageOptions = {}) => {
  const page = await openPage({ body: marked, ...options });
  await page.sluice.optOut();
  return page;
};

afterEach(closePages);

describe('a grant after a refusal', () => {
  it('asks the reader, and is granted after a yes', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie, config: ASK_FIRST, body: marked });
    await page.sluice.denyAll();
    const promise = page.sluice.allowAll();
    await waitFor('the question', () => page.document.querySelector('sluice-preferences'));
    expect(page.sluice.allows('advertising')).to.equal(false);
    await answer(page, 'confirm');
    const state = await promise;
    expect(advertising(state)).to.equal('granted choice');
    expect(state).to.include({ optedOut: false, optedOutAt: null });
    expect(page.window.counted).to.deep.equal(['ad']);
    expect(cookieOf(cookie)).to.include('permitted=').and.not.include('choice=');
  });

  it('asks the reader, and stays refused after a no', async () => {
    const page = await refused({ config: ASK_FIRST });
    const promise = page.sluice.choose({ advertising: 'granted' });
    await answer(page, 'keep');
    const state = await promise;
    expect(advertising(state)).to.equal('denied choice');
    expect(state.optedOut).to.equal(true);
    expect(page.window.counted).to.equal(undefined);
  });

  it('stays refused when the question is closed', async () => {
    const page = await refused();
    const promise = page.sluice.allowAll();
    await waitFor('the question', () =>
      page.document
        .querySelector('sluice-preferences')
        ?.shadowRoot?.querySelector('[data-sluice="confirm"]'),
    );
    page.sluice.close();
    expect(advertising(await promise)).to.equal('denied choice');
  });

  it('is not confirmed by the call itself, where the owner has no question of its own', async () => {
    const page = await refused();
    const promise = page.sluice.allowAll({ confirmed: true });
    await answer(page, 'keep');
    expect(advertising(await promise)).to.equal('denied choice');
  });

  it('is confirmed by the call where the owner says that the site asks itself', async () => {
    for (const confirmed of [true, 1, 'yes', undefined]) {
      const page = await refused({ config: { ui: { banner: 'none', ownQuestion: true } } });
      const promise = page.sluice.choose({ advertising: 'granted' }, { confirmed } as never);
      if (confirmed !== true) await answer(page, 'keep');
      expect(advertising(await promise), String(confirmed)).to.equal(
        confirmed === true ? 'granted choice' : 'denied choice',
      );
    }
  });

  it('needs no question for what was never refused', async () => {
    const page = await refused({ config: ASK_FIRST });
    const state = await page.sluice.choose({ analytics: 'granted' });
    expect(state.categories['analytics']?.answer).to.equal('granted');
    expect(page.document.querySelector('sluice-preferences')).to.equal(null);
  });

  it('applies the refusals of a mixed choice at once, whatever the answer is', async () => {
    const page = await refused();
    const promise = page.sluice.choose({ advertising: 'granted', analytics: 'denied' });
    expect(page.sluice.allows('analytics')).to.equal(false);
    await answer(page, 'keep');
    expect((await promise).categories['analytics']?.answer).to.equal('denied');
  });
});

describe('the browser’s signal', () => {
  it('is honored on a first visit, and recorded at once', async () => {
    const cookie = newCookie();
    const page = await openPage({
      cookie,
      early: GPC,
      body: marked,
      head: `<script>first = sluice.getState();</script>`,
    });
    const { first } = page.window as unknown as { first: ConsentState };
    expect(advertising(first)).to.equal('denied signal');
    expect(first).to.include({ signal: true, optedOut: true, decidedAt: null, stored: true });
    expect(first.optedOutAt).not.to.equal(null);
    expect(first.categories['analytics']).to.deep.equal({ answer: 'granted', because: 'default' });
    expect(cookieOf(cookie)).to.match(
      /^v=1&model=opt-out&.*how=signal&optedOutAt=\d{10}&gpc=1&signal=\*sale$/,
    );
    expect(page.window.counted).to.equal(undefined);
  });

  it('is found in every model, in each spelling, and where a server saw it', async () => {
    for (const value of ['true', '1', '"1"']) {
      const early = GPC.replace('() => true', `() => ${value}`);
      const { sluice } = await openPage({ early, config: { regions: { '*': 'notice' } } });
      expect(advertising(sluice.getState()), value).to.equal('denied signal');
    }
    for (const value of ['false', '0', '"0"', 'undefined', 'null']) {
      const { sluice } = await openPage({ early: GPC.replace('() => true', `() => ${value}`) });
      expect(sluice.getState().signal, value).to.equal(false);
    }
    const { sluice } = await openPage({ config: { signals: { gpc: true } } });
    expect(advertising(sluice.getState())).to.equal('denied signal');
  });

  it('beats a permission that was given before it, and its absence later grants nothing', async () => {
    const cookie = newCookie();
    const before = await openPage({ cookie });
    expect(advertising(await before.sluice.allowAll())).to.equal('granted choice');
    const during = await openPage({ cookie, early: GPC, body: marked });
    expect(advertising(during.sluice.getState())).to.equal('denied signal');
    const after = await openPage({ cookie, body: marked });
    await after.sluice.ready;
    expect(advertising(after.sluice.getState())).to.equal('denied signal');
    expect(after.sluice.getState()).to.include({ signal: false, optedOut: true });
    expect([...(during.window.counted ?? []), ...(after.window.counted ?? [])]).to.deep.equal([]);
  });

  it('shows no banner', async () => {
    const page = await openPage({ early: GPC, config: { ui: { banner: 'bar' } } });
    await page.sluice.ready;
    await new Promise((resolve) =>
      page.window.requestAnimationFrame(() => setTimeout(resolve, 50)),
    );
    expect(page.document.querySelector('sluice-banner')).to.equal(null);
  });

  it('is overridden in two steps only, and then holds with the signal on', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie, early: GPC, body: marked });
    const kept = page.sluice.allowAll();
    await answer(page, 'keep');
    expect(advertising(await kept)).to.equal('denied signal');
    const confirmed = page.sluice.allowAll();
    await answer(page, 'confirm');
    expect(advertising(await confirmed)).to.equal('granted choice');
    expect(cookieOf(cookie)).to.include('confirmed=advertising');
    expect(page.window.counted).to.deep.equal(['ad']);
    const next = await openPage({ cookie, early: GPC });
    expect(advertising(next.sluice.getState())).to.equal('granted choice');
    expect(next.sluice.getState()).to.include({ signal: true, optedOut: false });
  });

  it('ends an override when the reader refuses again', async () => {
    const page = await openPage({ early: GPC });
    const confirmed = page.sluice.allowAll();
    await answer(page, 'confirm');
    await confirmed;
    expect(advertising(await page.sluice.optOut())).to.match(/^denied (choice|signal)$/);
  });

  it('that comes on while the page is open is honored when the page is looked at again', async () => {
    const page = await openPage({ body: '<main></main>' });
    Object.defineProperty(page.window.Navigator.prototype, 'globalPrivacyControl', {
      configurable: true,
      get: () => true,
    });
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(advertising(page.sluice.getState())).to.equal('denied signal');
    page.document.querySelector('main')?.insertAdjacentHTML('beforeend', marked);
    await page.sluice.ready;
    expect(page.window.counted).to.equal(undefined);
  });
});

describe('a known minor', () => {
  for (const [age, tag] of [
    ['teen', '<script src="/dist/sluice.js" data-age="teen"></script>'],
    ['child', '<script src="/dist/sluice.js" data-age="child"></script>'],
    ['child', '<script src="/dist/sluice.js" data-age="12"></script>'],
  ] as const) {
    it(`is protected from sale, and no call grants it: ${tag}`, async () => {
      const page = await openPage({
        tag,
        config: { ui: { banner: 'none', ownQuestion: true } },
        body: marked,
      });
      expect(advertising(page.sluice.getState()), age).to.equal('denied age');
      expect(page.sluice.getState().optedOut).to.equal(true);
      await page.sluice.allowAll({ confirmed: true });
      expect(advertising(page.sluice.getState())).to.equal('denied age');
      expect(page.window.counted).to.equal(undefined);
    });
  }
});
