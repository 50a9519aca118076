import { expect } from 'chai';
import { ASK_FIRST, closePages, newCookie, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const valuesOf = (name: string) =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
const valueOf = (name: string) => valuesOf(name).join(' and ');
const keep = (name: string, value: string, more = '') => {
  document.cookie = `${name}=${value}; path=/; SameSite=Lax${more}`;
};
const answersOf = ({ sluice }: GatedPage) =>
  Object.fromEntries(
    Object.entries(sluice.getState().categories).map(([id, { answer, because }]) => [
      id,
      `${answer} ${because}`,
    ]),
  );
const marked = `<script type="text/plain" data-category="advertising">${says('ad')}</script>`;

/** Writes down each cookie as the head script hands it to the browser. */
const LISTEN_TO_COOKIES = `<script>{
  written = [];
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(text) { written.push(text); set.call(this, text); } });
}</script>`;
/** As in a browser that blocks cookies: silently, as Chromium does, or with an error, as sandboxed frames do. */
const NO_COOKIES = `<script>Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set: () => {} })</script>`;
const COOKIES_THROW = `<script>{
  const refuse = () => { throw new DOMException('no', 'SecurityError'); };
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: refuse, set: refuse });
}</script>`;
const STORAGE_THROWS = `<script>for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('no', 'SecurityError'); } });</script>`;
const STORAGE_IS_FULL = `<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };</script>`;

afterEach(closePages);

describe('the record', () => {
  it('is a cookie in plain text, without percent-encoding, that a server can read', async () => {
    const cookie = newCookie();
    const { sluice } = await openPage({
      cookie,
      tag: '<script src="/dist/sluice.js" data-region="US-CA"></script>',
    });
    await sluice.optOut();
    expect(valueOf(cookie)).to.match(
      /^v=1&model=opt-out&region=US-CA&revision=1&how=api&decidedAt=\d{10}&optedOutAt=\d{10}&choice=\*sale$/,
    );
    await sluice.choose({ analytics: 'denied' });
    expect(valueOf(cookie))
      .to.match(/&choice=\*sale\.analytics$/)
      .and.not.include('%');
    expect(localStorage.length).to.equal(0);
  });

  it('is written with SameSite=Lax and Path=/ for 390 days, and not as Secure over http', async () => {
    const cookie = newCookie();
    const page = await openPage({ cookie, early: LISTEN_TO_COOKIES });
    await page.sluice.optOut();
    const { written } = page.window as unknown as { written: readonly string[] };
    const [pair = '', ...attributes] = (
      written.findLast?.((text) => text.startsWith(`${cookie}=v`)) ?? ''
    ).split('; ');
    expect(pair).to.equal(`${cookie}=${valueOf(cookie)}`);
    const named = Object.fromEntries(attributes.map((one) => one.split('=') as [string, string]));
    expect(named).to.have.all.keys('path', 'expires', 'sameSite');
    expect(named).to.include({ path: '/', sameSite: 'Lax' });
    const days = (Date.parse(named['expires'] ?? '') - Date.now()) / 86_400_000;
    expect(days).to.be.within(389.9, 390.1);
  });

  it('leaves no probe behind, in cookies or storage', async () => {
    const { sluice } = await openPage();
    await sluice.denyAll();
    // WebKit may show a cookie once more for a moment after it was written and removed.
    await waitFor('its removal', () => !document.cookie.includes('probe'));
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('has the name and the days that the owner chose', async () => {
    const cookie = newCookie();
    const page = await openPage({
      early: LISTEN_TO_COOKIES,
      config: { record: { cookie, days: 400 } },
    });
    await page.sluice.optOut();
    const { written } = page.window as unknown as { written: readonly string[] };
    const expires =
      /expires=([^;]+)/i.exec(written.find((text) => text.startsWith(`${cookie}=v`)) ?? '')?.[1] ??
      '';
    expect((Date.parse(expires) - Date.now()) / 86_400_000).to.be.within(399.9, 400.1);
  });

  it('is found by the next page, and is kept for as long again on each visit', async () => {
    const cookie = newCookie();
    const first = await openPage({ cookie, body: marked });
    await first.sluice.optOut();
    const text = valueOf(cookie);
    const next = await openPage({ cookie, early: LISTEN_TO_COOKIES, body: marked });
    await next.sluice.ready;
    expect(answersOf(next)).to.include({
      advertising: 'denied choice',
      analytics: 'granted default',
    });
    expect(next.window.counted).to.equal(undefined);
    const { written } = next.window as unknown as { written: readonly string[] };
    await waitFor('the renewal', () => written.some((each) => each.startsWith(`${cookie}=v=1&`)));
    expect(valueOf(cookie)).to.equal(text);
  });

  it('stays within 500 bytes whatever is refused one by one, and then refuses more', async () => {
    const cookie = newCookie();
    const vendors = Array.from({ length: 60 }, (_, at) => ({
      id: `a-vendor-with-a-long-name-${at}`,
      category: 'analytics',
    }));
    const { sluice } = await openPage({ cookie, config: { vendors } });
    await sluice.choose(Object.fromEntries(vendors.map(({ id }) => [id, 'denied' as const])));
    expect(valueOf(cookie).length).to.be.within(1, 500);
    for (const { id } of vendors) expect(sluice.allows(id)).to.equal(false);
    const { sluice: later } = await openPage({ cookie, config: { vendors } });
    for (const { id } of vendors) expect(later.allows(id)).to.equal(false);
    expect(later.allows('functional')).to.equal(true);
  });

  it('holds an id only where the owner has an endpoint, and a new one at each decision', async () => {
    const cookie = newCookie();
    const { sluice } = await openPage({ config: { record: { cookie, endpoint: '/records' } } });
    const ids = [(await sluice.optOut()).recordId, (await sluice.denyAll()).recordId];
    expect(new Set(ids).size).to.equal(2);
    for (const id of ids) expect(id).to.match(/^[0-9a-f-]{36}$/);
    expect(valueOf(cookie)).to.include(`&id=${ids[1]}`);
    const plain = await openPage();
    expect((await plain.sluice.optOut()).recordId).to.equal(null);
  });
});

describe('a record that cannot be kept as a cookie', () => {
  for (const [how, early] of [
    ['nothing is kept', NO_COOKIES],
    ['reading and writing throw', COOKIES_THROW],
  ] as const) {
    it(`is kept in localStorage, where ${how}`, async () => {
      const cookie = newCookie();
      const first = await openPage({ cookie, early });
      expect(answersOf(first)).to.include({ advertising: 'granted default' });
      expect((await first.sluice.optOut()).stored).to.equal(true);
      expect(localStorage.getItem(cookie)).to.match(/^v=1&model=opt-out.*&choice=\*sale$/);
      const next = await openPage({ cookie, early, body: marked });
      await next.sluice.ready;
      expect(answersOf(next)).to.include({ advertising: 'denied choice' });
      expect(next.window.counted).to.equal(undefined);
      expect([...first.window.errors, ...next.window.errors]).to.deep.equal([]);
    });
  }

  it('moves to a cookie when cookies come back, and leaves no second copy', async () => {
    const cookie = newCookie();
    const first = await openPage({ cookie, early: NO_COOKIES });
    await first.sluice.optOut();
    const next = await openPage({ cookie });
    expect(answersOf(next)).to.include({ advertising: 'denied choice' });
    await waitFor('the cookie', () => valueOf(cookie));
    await waitFor('the end of the copy', () => localStorage.getItem(cookie) === null);
  });
});

describe('where nothing can be kept', () => {
  for (const [how, early] of [
    ['everything throws', COOKIES_THROW + STORAGE_THROWS],
    ['cookies are dropped and storage is full', NO_COOKIES + STORAGE_IS_FULL],
  ] as const) {
    it(`denies what counts as sale, since an earlier refusal may be lost, and leaves the rest: ${how}`, async () => {
      const page = await openPage({ early, body: marked });
      await page.sluice.ready;
      expect(answersOf(page)).to.deep.equal({
        necessary: 'granted required',
        functional: 'granted default',
        analytics: 'granted default',
        advertising: 'denied unknown',
      });
      expect(page.sluice.getState()).to.include({ optedOut: false, stored: false });
      expect(page.window.counted).to.equal(undefined);
      expect(page.window.errors).to.deep.equal([]);
    });

    it(`remembers a choice for this page, and says that it is not stored: ${how}`, async () => {
      const page = await openPage({ early, body: marked });
      const state = await page.sluice.denyAll();
      expect(state).to.include({ optedOut: true, stored: false });
      page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(answersOf(page)).to.include({
        analytics: 'denied choice',
        advertising: 'denied choice',
      });
      await page.sluice.choose({ functional: 'denied' });
      expect(page.window.counted).to.equal(undefined);
    });
  }

  it('denies sensitive categories and sale in every model', async () => {
    const config = { regions: { '*': 'notice' as const } };
    const page = await openPage({ early: COOKIES_THROW + STORAGE_THROWS, config });
    expect(answersOf(page)).to.include({
      advertising: 'denied unknown',
      analytics: 'granted default',
    });
  });
});

describe('a record that is there but cannot be read', () => {
  const V1 = 'v=1&model=opt-out&revision=1&how=api&decidedAt=1764000000';
  const UNREADABLE: Readonly<Record<string, string>> = {
    corrupt: '%%torn-page%%',
    'cut off': 'v=1&model=opt-',
    foreign: '{"ads":true}',
    'a bare yes': '1',
    'of a later version':
      'v=2&model=opt-out&revision=1&how=api&decidedAt=1764000000&permitted=advertising',
    oversized: `${V1}&permitted=${'advertising.'.repeat(60)}analytics`,
    'percent-encoded by something on the way': encodeURIComponent(`${V1}&permitted=advertising`),
    'with a field that is not ours': `${V1}&permitted=advertising&x=1`,
    'with a field given twice': `${V1}&permitted=advertising&permitted=analytics`,
    'with a model that is none': 'v=1&model=allowed&revision=1&how=api&decidedAt=1764000000',
  };

  for (const [what, text] of Object.entries(UNREADABLE)) {
    it(`denies all but the required, makes the question due, and is overwritten by the next choice: ${what}`, async () => {
      const cookie = newCookie();
      keep(cookie, text);
      expect(valueOf(cookie)).to.equal(text);
      const page = await openPage({ cookie, config: { ui: { banner: 'bar' } }, body: marked });
      const { sluice, document: own, window } = page;
      expect(answersOf(page)).to.deep.equal({
        necessary: 'granted required',
        functional: 'denied unknown',
        analytics: 'denied unknown',
        advertising: 'denied unknown',
      });
      expect(sluice.getState().optedOut).to.equal(false);
      expect(window.lines.join()).to.include('[sluice] record');
      await sluice.ready;
      expect(own.querySelector('sluice-banner')?.shadowRoot?.querySelector('button')).not.to.equal(
        null,
      );
      expect(valueOf(cookie), 'a visit changes nothing').to.equal(text);
      await sluice.choose({ analytics: 'denied' });
      // What it refused is not known: what the choice does not name stays refused.
      expect(valueOf(cookie)).to.match(/^v=1&model=opt-out&.*&choice=\*$/);
      expect(answersOf(await openPage({ cookie }))).to.include({
        analytics: 'denied choice',
        advertising: 'denied choice',
      });
      expect(window.errors).to.deep.equal([]);
    });
  }
});

it('a permission after a record that cannot be read allows what it names, and nothing else', async () => {
  const cookie = newCookie();
  keep(cookie, 'torn');
  const page = await openPage({ cookie });
  await page.sluice.choose({ analytics: 'granted' });
  const expected = {
    functional: 'denied choice',
    analytics: 'granted choice',
    advertising: 'denied choice',
  };
  expect(answersOf(page)).to.include(expected);
  expect(answersOf(await openPage({ cookie }))).to.include(expected);
});

describe('several records', () => {
  const text = (rest: string) => `v=1&model=opt-out&revision=1&how=api&decidedAt=1764000000${rest}`;

  it('deny what any of them denies, permit nothing, and are told', async () => {
    const cookie = newCookie();
    keep(cookie, text('&permitted=advertising.analytics'));
    document.cookie = `${cookie}=${text('&optedOutAt=1764000000&choice=*sale')}; path=/pieces/`;
    const page = await openPage({ cookie, config: ASK_FIRST });
    expect(answersOf(page)).to.include({
      advertising: 'denied choice',
      analytics: 'denied default',
    });
    expect(page.window.lines.join()).to.include('[sluice] records');
    document.cookie = `${cookie}=; path=/pieces/; max-age=0`;
  });

  it('deny everything where one of them cannot be read', async () => {
    const cookie = newCookie();
    keep(cookie, text('&permitted=advertising'));
    localStorage.setItem(cookie, 'torn');
    const page = await openPage({ cookie });
    expect(answersOf(page)).to.include({
      functional: 'denied unknown',
      advertising: 'denied unknown',
    });
    await page.sluice.optOut();
    expect(localStorage.getItem(cookie)).to.equal(null);
    expect(answersOf(page)).to.include({
      functional: 'denied choice',
      advertising: 'denied choice',
    });
  });

  it('become one again with the next choice, the copy on another path too', async () => {
    const cookie = newCookie();
    keep(cookie, text('&permitted=advertising'));
    const page = await openPage({ cookie });
    page.document.cookie = `${cookie}=${text('&permitted=advertising')}; path=/pieces`;
    await page.sluice.optOut();
    // WebKit's cookies reach the page's own view a moment after they were written.
    await waitFor('one record', () => {
      const seen = page.document.cookie.split('; ').filter((pair) => pair.startsWith(`${cookie}=`));
      return seen.length === 1 && seen[0]?.endsWith('&choice=*sale');
    });
    page.document.cookie = `${cookie}=; path=/pieces; max-age=0`;
  });
});
