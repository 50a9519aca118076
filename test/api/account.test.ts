import { expect } from 'chai';
import type { AccountChoice } from '../../src/consent/types.js';
import { ASK_FIRST, closePages, newCookie, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const MARKED = `<script type="text/plain" data-category="advertising">${says('ad')}</script>`;
const T1 = '2026-01-05T09:00:00.000Z';
const T2 = '2026-02-06T09:00:00.000Z';
const NO = { optedOut: true, at: T1 };
const YES = { optedOut: false, at: T2 };

const answerOf = ({ sluice }: GatedPage, id = 'advertising') => {
  const { answer, because } = sluice.getState().categories[id] ?? {};
  return `${answer} ${because}`;
};
/** Allows all, and answers the second question with yes. */
const override = async ({ sluice, document: own }: GatedPage) => {
  const allowed = sluice.allowAll();
  const confirm = await waitFor('the second question', () =>
    own
      .querySelector('sluice-preferences')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-sluice="confirm"]'),
  );
  confirm.click();
  return allowed;
};

afterEach(closePages);

describe('applyAccountChoice()', () => {
  it('opts out at once, before any other listener hears of it, and resolves with the state', async () => {
    const page = await openPage({ body: '<main></main>' });
    const heard: boolean[] = [];
    page.sluice.subscribe(() => heard.push(page.sluice.allows('advertising')));
    const promise = page.sluice.applyAccountChoice(NO);
    expect(answerOf(page)).to.equal('denied account');
    page.document.querySelector('main')?.insertAdjacentHTML('beforeend', MARKED);
    expect(await promise).to.include({ optedOut: true, optedOutAt: T1, decidedAt: null });
    expect(heard).to.deep.equal([true, false]);
    expect(page.window.counted).to.equal(undefined);
    expect(answerOf(page, 'analytics')).to.equal('granted default');
  });

  it('outlives the sign-out', async () => {
    const cookie = newCookie();
    const signedIn = await openPage({ cookie });
    await signedIn.sluice.applyAccountChoice(NO);
    const signedOut = await openPage({ cookie, body: MARKED });
    await signedOut.sluice.ready;
    expect(answerOf(signedOut)).to.equal('denied account');
    expect(signedOut.window.counted).to.equal(undefined);
  });

  it('follows a reader from one device to the next, and back when the reader allows', async () => {
    // Two browsers of one reader, and what the site keeps with the account in between.
    const [phone, laptop] = [newCookie(), newCookie()];
    let kept: AccountChoice | undefined;
    const visit = async (cookie: string) => {
      const page = await openPage({ cookie });
      // As the README says.
      if (kept) await page.sluice.applyAccountChoice(kept);
      page.document.addEventListener('sluice:change', ({ detail }) => {
        const { optedOut, optedOutAt, decidedAt, categories } = detail;
        const { answer, because } = categories['advertising'] ?? {};
        if (optedOut && optedOutAt) kept = { optedOut, at: optedOutAt };
        else if (answer === 'granted' && because === 'choice' && decidedAt)
          kept = { optedOut, at: decidedAt };
      });
      return page;
    };

    const before = await visit(laptop);
    await before.sluice.allowAll();
    expect(answerOf(before)).to.equal('granted choice');
    kept = undefined;
    await (await visit(phone)).sluice.optOut();
    expect(kept).to.have.property('optedOut', true);
    const opted = await visit(laptop);
    expect(answerOf(opted), 'signed in on the second device').to.equal('denied account');

    await new Promise<void>((resolve) => {
      // Times are whole seconds. No event tells that the next one has begun.
      const look = () =>
        Math.floor(Date.now() / 1000) > Date.parse(kept?.at as string) / 1000
          ? resolve()
          : setTimeout(look, 20);
      look();
    });
    expect((await override(opted)).categories['advertising']?.because).to.equal('choice');
    expect(kept).to.have.property('optedOut', false);
    expect(answerOf(await visit(laptop))).to.equal('granted choice');
    // The phone's own refusal is the reader's word there: an account's permission grants nothing.
    expect(answerOf(await visit(phone))).to.equal('denied choice');
  });

  it('lifts its older refusal and nothing else, and lets go what that held', async () => {
    const cookie = newCookie();
    const page = await openPage({
      cookie,
      body: MARKED,
      early: '<script>window.counted = []</script>',
    });
    await page.sluice.applyAccountChoice(NO);
    const next = await openPage({ cookie, body: MARKED });
    await next.sluice.applyAccountChoice({ optedOut: false, at: '2026-01-04T09:00:00.000Z' });
    expect(next.window.counted).to.equal(undefined);
    const state = await next.sluice.applyAccountChoice(YES);
    expect(answerOf(next)).to.equal('granted default');
    expect(state).to.include({ optedOut: false, optedOutAt: T1 });
    await waitFor('the script', () => next.window.counted);
  });

  it('grants nothing where the law asks first', async () => {
    const page = await openPage({ config: ASK_FIRST });
    await page.sluice.applyAccountChoice(YES);
    expect(answerOf(page)).to.equal('denied default');
  });

  it('makes a permission a matter of two steps, and takes it as an override then', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie });
    await page.sluice.applyAccountChoice(NO);
    await override(page);
    expect(answerOf(page)).to.equal('granted choice');
    const next = await openPage({ cookie });
    await next.sluice.applyAccountChoice(NO);
    expect(answerOf(next)).to.equal('granted choice');
    await next.sluice.applyAccountChoice({ optedOut: true, at: T2 });
    expect(answerOf(next), 'opted out anew').to.equal('denied account');
  });

  it('changes and tells nothing when it is called on every page', async () => {
    const cookie = newCookie();
    const config = { record: { cookie, endpoint: '/pieces/none' } };
    const first = await openPage({ cookie, config });
    const { recordId } = await first.sluice.applyAccountChoice(NO);
    const next = await openPage({ cookie, config });
    let changes = 0;
    next.document.addEventListener('sluice:change', () => (changes += 1));
    expect(await next.sluice.applyAccountChoice(NO)).to.include({ recordId });
    expect(changes).to.equal(0);
  });

  it('makes no choice of what says nothing, and no permission of what is unclear', async () => {
    const page = await openPage();
    for (const nothing of [undefined, null, {}, { at: T1 }, { optedOut: null, at: T1 }]) {
      await page.sluice.applyAccountChoice(nothing as unknown as AccountChoice);
      expect(answerOf(page)).to.equal('granted default');
    }
    await page.sluice.applyAccountChoice({ optedOut: 'false' as unknown as boolean, at: T1 });
    expect(answerOf(page)).to.equal('denied account');
    expect(page.window.errors).to.deep.equal([]);
  });

  it('denies for now and lifts nothing where its time cannot be read', async () => {
    const page = await openPage();
    await page.sluice.applyAccountChoice({ optedOut: true, at: 'yesterday' });
    expect(answerOf(page)).to.equal('denied account');
    await page.sluice.applyAccountChoice({ optedOut: false, at: 'tomorrow' });
    expect(answerOf(page)).to.equal('denied account');
  });

  it('waits for the instance when it is queued early', async () => {
    const page = await openPage({
      early: `<script>(window.sluice ||= { queue: [] }).queue.push((s) => s.applyAccountChoice(${JSON.stringify(NO)}));</script>`,
      body: MARKED,
    });
    await page.sluice.ready;
    expect(answerOf(page)).to.equal('denied account');
    expect(page.window.counted).to.equal(undefined);
  });
});
