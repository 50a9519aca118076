import { launch } from 'puppeteer-core';
import { startPublisher } from '../api/publisher.mjs';
import { findBrowsers } from '../support/browsers.mjs';

// Usage: node test/faults/soak.mjs [minutes] [seed]. A reader who does anything, in any order, for that long: what was refused when
// it was sent must never arrive, and what the page holds must not grow.
const [minutes = 30, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

/** Bytes that the page may hold more at the end than after its first fifth: half as much again. */
const GROWTH = 1.5;

/** Mulberry32: the same seed, the same reader. */
const randomOf = (start) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const leaks = [];
let arrived = 0;
const publisher = await startPublisher({
  routes: {
    '/pixel': (request, response) => {
      arrived += 1;
      if (request.url.includes('allowed=false')) leaks.push(request.url);
      response
        .writeHead(200, { 'content-type': 'image/gif', 'access-control-allow-origin': '*' })
        .end();
    },
  },
});
const {
  chromium: { executablePath, args },
} = await findBrowsers();
const browser = await launch({ executablePath, args, pipe: true });
const page = await browser.newPage();
const errors = [];
page.on('pageerror', (error) => errors.push(String(error)));
const vendors = ['acme', 'tally'].map((id, index) => ({
  id,
  category: index ? 'analytics' : 'advertising',
  domains: [`${id}.localhost`],
}));
const body =
  '<sluice-link><a href="/choices">Your Privacy Choices</a></sluice-link><sluice-status></sluice-status><main></main>';
await page.goto(publisher.page('localhost', { body, config: { vendors, ui: { banner: 'bar' } } }));

/** What a reader, and the page around the reader, may do. Each is done in the page and waited for only where it ends by itself. */
const ACTIONS = {
  optOut: () => sluice.optOut().then(() => {}),
  denyAll: () => sluice.denyAll().then(() => {}),
  allowAll: () => void sluice.allowAll(),
  choose: () => void sluice.choose({ analytics: Math.random() < 0.5 ? 'granted' : 'denied' }),
  open: () => void sluice.open(),
  openBanner: () => void sluice.open('banner'),
  close: () => sluice.close(),
  press: () => {
    const all = [...document.querySelectorAll('*')].flatMap((element) =>
      element.localName.startsWith('sluice-') && element.shadowRoot
        ? [...element.shadowRoot.querySelectorAll('button, input')]
        : [],
    );
    all[Math.floor(Math.random() * all.length)]?.click();
  },
  back: () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  clear: () => document.querySelector('main').replaceChildren(),
  verify: () => sluice.verify().then(() => {}),
};
/** Every road once, with what was allowed as it was taken. */
const send = (port) => {
  for (const [id, host] of [
    ['acme', 'acme'],
    ['tally', 'tally'],
  ]) {
    const url = `http://${host}.localhost:${port}/pixel?allowed=${sluice.allows(id)}&`;
    new Image().src = `${url}image`;
    void fetch(`${url}fetch`).catch(() => {});
    navigator.sendBeacon(`${url}beacon`);
    const box = document.createElement('div');
    box.innerHTML = `<img src="${url}markup"><iframe src="${url}frame"></iframe>`;
    const main = document.querySelector('main');
    main.append(box);
    if (main.children.length > 20) main.firstChild.remove();
  }
};

const cdp = await page.createCDPSession();
const heap = async () => {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await page.metrics()).JSHeapUsedSize;
};
const random = randomOf(seed);
const names = Object.keys(ACTIONS);
const end = Date.now() + minutes * 60_000;
const heaps = [];
let done = 0;
console.log(`${minutes} minutes of a reader who does anything (seed ${seed}).`);
while (Date.now() < end) {
  const name = names[Math.floor(random() * names.length)];
  await page.evaluate(ACTIONS[name]);
  await page.evaluate(send, publisher.port);
  done += 1;
  if (done % 200 === 0) {
    // Frames and pictures of the page itself are not what is weighed.
    await page.evaluate(ACTIONS.clear);
    heaps.push(await heap());
    console.log(
      `${done} acts, ${arrived} requests arrived, ${leaks.length} leaks, ${(heaps.at(-1) / 2 ** 20).toFixed(1)} MiB`,
    );
  }
}
await browser.close();
await publisher.close();

const base = heaps[Math.floor(heaps.length / 5)];
const growth = heaps.length > 4 ? heaps.at(-1) / base : 1;
console.log(
  `${done} acts, ${arrived} requests arrived that were allowed, ${leaks.length} that were not, ${errors.length} errors, memory × ${growth.toFixed(2)}.`,
);
for (const problem of [...leaks, ...errors].slice(0, 10)) console.error(problem);
process.exitCode =
  leaks.length > 0 || errors.length > 0 || growth > GROWTH || arrived === 0 ? 1 : 0;
