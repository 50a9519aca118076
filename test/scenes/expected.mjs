import assert from 'node:assert/strict';

const FRONT = ['tally', 'skylark', 'acme-ads', 'bidwell', 'lanternfish'];
const EVERYBODY = [...FRONT, 'clipstream'];
/** Whoever counts as neither sale nor sharing. */
const UNSOLD = ['tally', 'skylark'];
const ORDER = [
  'tally/count.js',
  'inline analytics',
  'acme-ads/loader.js',
  'acme-ads/slots.js',
  'inline ad call',
];
const HONORED = '✓ Opt-out honored';
const ALLOWED = { advertising: 'granted default', analytics: 'granted default' };

/** Presses one of the scene's own buttons, and answers what it says in the end. */
const press = async (page, name) => {
  await page.evaluate((button) => document.querySelector(`[data-try="${button}"]`).click(), name);
  return page.waitFor(() => {
    const text = document.querySelector('#workbench output').textContent;
    return text && text !== 'Trying…' && text;
  });
};

/**
 * What each scene must come to: `vendors` that hear of the visit (and no others), the surface that is shown, the answers, the
 * state, what `may` be asked beside the vendors and whose unmarked scripts `ran`, the errors and the console lines for the developer (none where none are named).
 */
export const EXPECTED = {
  'first-visit': {
    vendors: FRONT,
    shape: 'banner',
    banners: 1,
    position: 'fixed',
    link: '',
    answers: ALLOWED,
    state: { model: 'opt-out', region: 'US-CA', signal: false, optedOut: false, stored: true },
    order: ORDER,
    async after({ page, demo, run, look, heard }) {
      const before = demo.vendorLog.last();
      await page.click(['sluice-banner', '[data-sluice="opt-out"]']);
      await page.waitFor(
        () => sluice.getState().optedOut && !document.querySelector('sluice-banner'),
      );
      assert.equal((await page.evaluate(look)).link, HONORED);
      await page.reload();
      await page.waitFor(() => document.readyState === 'complete');
      await demo.vendorLog.waitFor({ run, vendor: 'skylark', since: before }, 5_000);
      await page.evaluate(
        (url) => fetch(url).then(() => {}),
        `http://sentinel.localhost:${demo.port}/?run=${run}&again`,
      );
      const since = demo.vendorLog.entries({ run, since: before }).map(({ vendor }) => vendor);
      assert.deepEqual(
        [...new Set(since)].filter((vendor) => !/sentinel|tally|skylark/.test(vendor)),
        [],
      );
      assert.ok(heard().includes('acme-ads'), 'positive control');
    },
  },
  'opted-out': {
    vendors: UNSOLD,
    shape: 'none',
    link: HONORED,
    answers: { advertising: 'denied choice', analytics: 'granted default' },
    state: { optedOut: true, stored: true },
    order: ['tally/count.js', 'inline analytics'],
  },
  allowed: {
    vendors: EVERYBODY,
    shape: 'none',
    link: '',
    answers: { advertising: 'granted choice' },
    order: ORDER,
  },
  gpc: {
    vendors: UNSOLD,
    shape: 'none',
    link: HONORED,
    answers: { advertising: 'denied signal' },
    state: { signal: true, optedOut: true },
  },
  'gpc-over-allowed': {
    vendors: UNSOLD,
    shape: 'none',
    link: HONORED,
    answers: { advertising: 'denied signal', analytics: 'granted choice' },
    state: { signal: true, optedOut: true },
    async after({ page, heard }) {
      await page.evaluate(() => {
        window.answer = sluice.allowAll();
      });
      await page.waitFor(() =>
        Boolean(
          document
            .querySelector('sluice-preferences')
            ?.shadowRoot?.querySelector('[data-sluice="confirm"]'),
        ),
      );
      assert.equal(await page.evaluate(() => sluice.allows('advertising')), false);
      await page.click(['sluice-preferences', '[data-sluice="confirm"]']);
      await page.waitFor(() => sluice.allows('advertising'));
      await page.waitFor(() => window.acme?.slots && true);
      assert.ok(heard().includes('acme-ads'));
    },
  },
  'opt-in': {
    vendors: [],
    shape: 'modal',
    answers: {
      necessary: 'granted required',
      analytics: 'denied default',
      advertising: 'denied default',
    },
    state: { model: 'opt-in', region: 'DE' },
    async after({ page, demo, run }) {
      await page.click(['sluice-banner', '[data-sluice="allow"]']);
      for (const vendor of FRONT)
        assert.ok(await demo.vendorLog.waitFor({ run, vendor }, 5_000), vendor);
      assert.deepEqual(
        (await page.evaluate(() => window.__order)).filter((name) => ORDER.includes(name)),
        ORDER,
      );
    },
  },
  notice: {
    vendors: FRONT,
    shape: 'none',
    answers: ALLOWED,
    state: { model: 'notice', region: 'AU' },
    async after({ page }) {
      await page.click('sluice-link a');
      await page.waitFor(
        () =>
          document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog')?.open,
      );
    },
  },
  'unknown-place': { vendors: [], shape: 'modal', state: { model: 'opt-in', region: null } },
  teen: {
    vendors: UNSOLD,
    link: HONORED,
    answers: { advertising: 'denied age', analytics: 'granted default' },
    state: { optedOut: true },
    async after({ page }) {
      await page.evaluate(() => sluice.allowAll().then(() => {}));
      assert.equal(await page.evaluate(() => sluice.allows('advertising')), false);
    },
  },
  card: { vendors: FRONT, shape: 'banner', position: 'fixed', answers: ALLOWED },
  inline: { vendors: EVERYBODY, shape: 'banner', position: 'static', answers: ALLOWED },
  spanish: { vendors: EVERYBODY, shape: 'banner', words: /anuncios|privacidad|datos/i },
  'right-to-left': {
    vendors: EVERYBODY,
    shape: 'banner',
    direction: 'rtl',
    words: /[\u0600-\u06ff]/,
  },
  'no-storage': {
    vendors: UNSOLD,
    shape: 'banner',
    answers: { advertising: 'denied unknown', analytics: 'granted default' },
    state: { optedOut: false, stored: false },
  },
  'unreadable-record': {
    vendors: [],
    shape: 'banner',
    answers: {
      necessary: 'granted required',
      analytics: 'denied unknown',
      advertising: 'denied unknown',
    },
    lines: [/record: cannot be read/],
  },
  'strict-csp': { vendors: EVERYBODY, shape: 'banner', answers: ALLOWED, order: ORDER },
  misconfigured: {
    vendors: [],
    shape: 'modal',
    answers: { advertising: 'denied default' },
    state: { model: 'opt-in' },
    lines: [/"analytics"/, /"advertizing"/, /"acme-adds"/, /ui\.banner/, /regions\.US/, /revision/],
  },
  'wrong-place': {
    vendors: EVERYBODY,
    shape: 'banner',
    answers: ALLOWED,
    lines: [/place: .*acme-ads.*loader\.js/s],
  },
  'two-copies': { vendors: EVERYBODY, shape: 'banner', banners: 1, lines: [/copies/] },
  'hostile-markup': {
    vendors: EVERYBODY,
    shape: 'banner',
    banners: 1,
    answers: ALLOWED,
    // The companies' own scripts ask for `document.currentScript` by name, and fail. Ours must not.
    errors: /^Script error|\bshow\b|currentScript/,
  },
  'script-off': { vendors: [], banners: 0, shape: 'none' },
  'added-later': {
    vendors: FRONT,
    shape: 'banner',
    async after({ page, demo, run }) {
      assert.match(await press(page, 'all-of-them'), /arrived at/);
      const paths = demo.vendorLog
        .entries({ run, vendor: 'acme-ads' })
        .map(({ path }) => path.split('?')[0]);
      for (const name of [
        'script.js',
        'module.mjs',
        'image.gif',
        'frame.html',
        'vendor.js',
        'open.js',
        'closed.js',
        'nested.gif',
        'html.gif',
      ]) {
        assert.ok(paths.includes(`/later/${name}`), name);
      }
      await page.evaluate(() => sluice.optOut().then(() => {}));
      const before = demo.vendorLog.last();
      assert.match(await press(page, 'all-of-them'), /nothing arrived/);
      assert.deepEqual(demo.vendorLog.entries({ run, vendor: 'acme-ads', since: before }), []);
    },
  },
  unmarked: { vendors: UNSOLD, shape: 'none', link: HONORED },
  'first-load-none': {
    vendors: [...UNSOLD, 'newcomer'],
    // The scanner's and the parser's requests.
    may: ['acme-ads', 'bidwell', 'lanternfish'],
    // They are told as leaks, once the page is idle.
    lines: [],
    shape: 'none',
    link: HONORED,
    errors: /unmarked|\/sluice$/,
    ran: ['newcomer.js'],
  },
  'first-load-hold': { vendors: UNSOLD, shape: 'none', link: HONORED, ran: [] },
  'first-load-strict': { vendors: UNSOLD, shape: 'none', link: HONORED, ran: [] },
  'allow-list': {
    vendors: UNSOLD,
    shape: 'none',
    link: HONORED,
    // What the policy stops is an event; which hosts are unknown is told after a while.
    errors: /unmarked|newcomer|\/sluice$|localhost/,
    lines: [],
    ran: [],
  },
  embed: { vendors: UNSOLD, shape: 'none', link: HONORED },
};
