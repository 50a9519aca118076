import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/driver.mjs';

// From a press to the next frame (what INP counts), with the processor four times slower, beside two peers in the same run.
// Usage: press-latency.mjs [--rounds=9] [--slower=4]. Event timing counts in steps of 8 ms and tells nothing under 16: that is
// written as 8. Pages take turns, so that whatever else the machine does meets all alike. Chromium only.
const option = (name, otherwise) =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const rounds = option('rounds', 9);
const slower = option('slower', 4);

const TEXT = '<p>The ferry came in on time. Nobody was surprised but the gulls.</p>'.repeat(60);
/** As many tags as a paper has, which start when they are allowed. */
const tags = (attributes) =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `<script type="text/plain" ${attributes(index % 2 ? 'advertising' : 'analytics')}>window.started = (window.started ?? 0) + 1</script>`,
  ).join('');
const html = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Presses</title>${head}<body><h1>Story</h1>${TEXT}${body}`;

const company = (id, category) => ({
  id,
  name: id,
  category,
  receives: 'Page address',
  retention: '13 months',
  privacyPolicy: '/policy',
});
const CONFIG = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [company('tally', 'analytics'), company('acme', 'advertising')],
};
const VANILLA = {
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, advertising: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'Say yes or no.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage',
        },
        preferencesModal: {
          title: 'Preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: ['analytics', 'advertising'].map((linkedCategory) => ({
            title: linkedCategory,
            description: 'What it is for.',
            linkedCategory,
          })),
        },
      },
    },
  },
};
const KLARO = {
  version: 1,
  default: false,
  acceptAll: true,
  services: ['analytics', 'advertising'].map((name) => ({ name, title: name, purposes: [name] })),
};

/** Each tool: its page, when its notice is there, and where the presses go. */
const TOOLS = {
  Sluice: {
    page: html(
      `<script type="application/json" id="sluice-config">${JSON.stringify(CONFIG)}</script><script src="/dist/sluice.js"></script>`,
      `${tags((category) => `data-category="${category}"`)}<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link>`,
    ),
    no: ['sluice-banner', '[data-sluice=opt-out]'],
    yes: ['sluice-banner', '[data-sluice=allow]'],
    open: ['sluice-banner', '[data-sluice=choose]'],
    turn: ['sluice-preferences', '[data-sluice-category=analytics]'],
    save: ['sluice-preferences', '[data-sluice=save]'],
  },
  'vanilla-cookieconsent': {
    page: html(
      '<link rel="stylesheet" href="/node_modules/vanilla-cookieconsent/dist/cookieconsent.css"><script src="/node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>',
      `${tags((category) => `data-category="${category}"`)}<script>CookieConsent.run(${JSON.stringify(VANILLA)})</script>`,
    ),
    no: '#cc-main .cm [data-role=necessary]',
    yes: '#cc-main .cm [data-role=all]',
    open: '#cc-main .cm [data-role=show]',
    turn: '#cc-main .pm .section__toggle[value=analytics]',
    save: '#cc-main .pm [data-role=save]',
  },
  klaro: {
    page: html(
      `<script>window.klaroConfig = ${JSON.stringify(KLARO)}</script><script defer src="/node_modules/klaro/dist/klaro.js"></script>`,
      tags((category) => `data-type="application/javascript" data-name="${category}"`),
    ),
    no: '.klaro .cn-decline',
    yes: '.klaro .cookie-notice .cm-btn-success',
    open: '.klaro .cn-learn-more',
    turn: '.klaro .cm-purposes > li:first-child .slider',
    save: '.klaro .cm-btn-accept',
  },
};
const WALKS = {
  'say no': ['no'],
  'say yes': ['yes'],
  'open, turn a switch, save': ['open', 'turn', 'save'],
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.slice(1));
  const [type, body] =
    path.startsWith('dist/') || path.startsWith('node_modules/')
      ? [path.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(root + path)]
      : ['text/html', TOOLS[path]?.page ?? ''];
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
});
server.listen(0);
await once(server, 'listening');

/** Collects what the browser says of presses. Runs in the page. */
const observe = () => {
  window.presses = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, startTime } of list.getEntries())
      if (interactionId) window.presses.push([startTime, duration]);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
};
/** The longest since `from`, once the browser has had time to tell. Runs in the page. */
const longest = async (from) => {
  await new Promise((done) => setTimeout(done, 500));
  return Math.max(8, ...window.presses.filter(([start]) => start >= from).map(([, time]) => time));
};

const times = {};
const browser = await launch('chromium');
for (let round = 0; round < rounds; round += 1) {
  for (const [tool, one] of Object.entries(TOOLS)) {
    for (const walk of Object.values(WALKS)) {
      const page = await browser.newPage({ reducedMotion: true });
      await page.goto(`http://localhost:${server.address().port}/${tool}`);
      await page.evaluate(observe);
      for (const press of walk) {
        if (press === walk[0]) {
          // Everything is there and idle before the first press, at the processor's own pace.
          await page.waitFor(([host, inner]) => {
            const found = document.querySelector(host);
            return Boolean(inner ? found?.shadowRoot?.querySelector(inner) : found);
          }, [one[press]].flat());
          await page.evaluate(() => new Promise((done) => setTimeout(() => done(), 700)));
        }
        await page.slowDown(slower);
        const from = await page.evaluate(() => performance.now());
        await page.click(one[press]);
        const time = await page.evaluate(longest, from);
        await page.slowDown(1);
        ((times[press] ??= {})[tool] ??= []).push(time);
      }
      await page.close();
    }
  }
}
await browser.close();
server.close();

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const names = {
  no: 'say no',
  yes: 'say yes',
  open: 'open the choices',
  turn: 'turn a switch',
  save: 'save',
};
console.log(
  `\nPress to next frame, ${slower}× slower, median of ${rounds} (longest), ms; × Sluice`,
);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([press, byTool]) => [
      names[press],
      Object.fromEntries(
        Object.entries(byTool).map(([tool, list]) => [
          tool,
          `${median(list)} (${Math.max(...list)})${tool === 'Sluice' ? '' : `, ${(median(list) / median(byTool.Sluice)).toFixed(1)}×`}`,
        ]),
      ),
    ]),
  ),
);
const slow = Object.entries(times).filter(([, { Sluice }]) => median(Sluice) > 50);
if (slow.length > 0) {
  console.log(`Over 50 ms: ${slow.map(([press]) => names[press]).join(', ')}`);
  process.exitCode = 1;
}
