import { expect } from 'chai';
import { closePages, newCookie, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const NO_COOKIES = `<script>Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set: () => {} })</script>`;

/** A page reads and renews its record once more when it is painted. */
const renewed = ({ window }: GatedPage) =>
  new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve, 50)));

afterEach(closePages);

describe('other open pages of the site', () => {
  for (const [where, early] of [
    ['a cookie', ''],
    ['localStorage', NO_COOKIES],
  ] as const) {
    it(`follow a choice at once, with the record in ${where}`, async () => {
      const cookie = newCookie();
      const [here, there] = [
        await openPage({ cookie, early }),
        await openPage({ cookie, early, body: '<main></main>' }),
      ];
      const heard: boolean[] = [];
      there.sluice.subscribe(({ optedOut }) => heard.push(optedOut));
      await here.sluice.optOut();
      await waitFor('the other page', () => there.sluice.getState().optedOut);
      expect(heard).to.deep.equal([false, true]);
      expect(there.sluice.allows('advertising')).to.equal(false);
      there.document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          `<script type="text/plain" data-category="advertising">${says('ad')}</script>`,
        );
      await here.sluice.denyAll();
      await waitFor('the next choice', () => !there.sluice.allows('analytics'));
      expect(there.window.counted).to.equal(undefined);
    });
  }

  it('ask a second time for what was refused where no bell is heard, as on a sister host', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie });
    await renewed(page);
    document.cookie = `${cookie}=v=1&model=opt-out&revision=1&how=api&decidedAt=1764000000&optedOutAt=1764000000&choice=*sale; path=/`;
    const promise = page.sluice.allowAll();
    const button = await waitFor('the question', () =>
      page.document
        .querySelector('sluice-preferences')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-sluice="keep"]'),
    );
    button.click();
    expect((await promise).categories['advertising']).to.deep.equal({
      answer: 'denied',
      because: 'choice',
    });
  });

  it('release what they hold when another page permits it', async () => {
    const cookie = newCookie();
    const config = { regions: { '*': 'opt-in' as const } };
    const here = await openPage({ cookie, config });
    const there = await openPage({
      cookie,
      config,
      body: `<script type="text/plain" data-category="advertising">${says('ad')}</script>`,
    });
    expect(there.window.counted).to.equal(undefined);
    await here.sluice.allowAll();
    await waitFor('the script of the other page', () => there.window.counted);
    expect(there.window.counted).to.deep.equal(['ad']);
  });

  it('close a banner that was answered elsewhere', async () => {
    const cookie = newCookie();
    const config = { ui: { banner: 'bar' as const } };
    const [here, there] = [await openPage({ cookie, config }), await openPage({ cookie, config })];
    await Promise.all([here.sluice.ready, there.sluice.ready]);
    expect(there.document.querySelector('sluice-banner')).not.to.equal(null);
    await here.sluice.optOut();
    await waitFor('the end of both banners', () =>
      [here, there].every(({ document: own }) => !own.querySelector('sluice-banner')),
    );
  });

  it('that hear of a choice before its cookie has come look again', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie });
    await renewed(page);
    // As between two processes of Firefox or WebKit.
    page.window.dispatchEvent(new StorageEvent('storage'));
    document.cookie = `${cookie}=v=1&model=opt-out&revision=1&how=api&decidedAt=1764000000&optedOutAt=1764000000&choice=*sale; path=/`;
    await waitFor('the refusal', () => !page.sluice.allows('advertising'));
  });

  it('are not disturbed by other keys of storage', async () => {
    const page = await openPage();
    let calls = 0;
    page.sluice.subscribe(() => (calls += 1));
    const other = await openPage();
    other.window.localStorage.setItem('another', 'key');
    await other.sluice.ready;
    expect(calls).to.equal(1);
  });

  it('that are looked at again find what was changed without a bell', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie });
    await renewed(page);
    const refusal =
      'v=1&model=opt-out&revision=1&how=api&decidedAt=1764000000&optedOutAt=1764000000&choice=*sale';
    for (const event of ['pageshow', 'visibilitychange', 'prerenderingchange']) {
      const look = () => {
        const target = event === 'visibilitychange' ? page.document : page.window;
        target.dispatchEvent(new Event(event, { bubbles: true }));
        return page.sluice.allows('advertising');
      };
      document.cookie = `${cookie}=${refusal}; path=/`;
      expect(page.sluice.allows('advertising'), `before ${event}`).to.equal(true);
      await waitFor(`the refusal after ${event}`, () => !look());
      document.cookie = `${cookie}=; path=/; max-age=0`;
      await waitFor(`its end after ${event}`, look);
    }
  });
});
