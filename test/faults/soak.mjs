import { launch } from 'puppeteer-core';
import { startPublisher } from '../api/publisher.mjs';
import { findBrowsers } from '../support/browsers.mjs';

// Usage: node test/faults/soak.mjs [minutes] [seed]. A reader who does anything, in any order, for that long: what was refused when
// it was sent must never arrive, and what the page holds must not grow.
const [minutes = 30, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

/** Bytes that the page may hold more after each thousand acts: the log of what was stopped is all that grows, and it has an end. */
const GROWTH = 256 * 1024;

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
  choose: (chance) => void sluice.choose({ analytics: chance < 0.5 ? 'granted' : 'denied' }),
  open: () => void sluice.open(),
  openBanner: () => void sluice.open('banner'),
  close: () => sluice.close(),
  press: (chance) => {
    const all = [...document.querySelectorAll('*')].flatMap((element) =>
      element.localName.startsWith('sluice-') && element.shadowRoot
        ? [...element.shadowRoot.querySelectorAll('button, input')]
        : [],
    );
    all[Math.floor(chance * all.length)]?.click();
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
/** What the page holds when nothing is left to collect: frames and pictures of its own are not what is weighed. */
const weigh = async () => {
  await page.evaluate(ACTIONS.clear);
  await page.evaluate(() => {
    // As the next frame comes, those that are gone are let go.
    const frame = document.body.appendChild(document.createElement('iframe'));
    void frame.contentWindow.document;
    frame.remove();
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  // What one collection sets free (documents of frames that are gone) keeps other things alive until the next.
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, documents, nodes, listeners: jsEventListeners };
};
/** The median of the slopes between all pairs (Theil–Sen): single outliers do not count. Per act. */
const slopeOf = (points) => {
  const slopes = points.flatMap(([x, y], index) =>
    points.slice(index + 1).map(([nextX, nextY]) => (nextY - y) / (nextX - x)),
  );
  return slopes.toSorted((a, b) => a - b)[Math.floor(slopes.length / 2)] ?? 0;
};
const random = randomOf(seed);
const names = Object.keys(ACTIONS);
const end = Date.now() + minutes * 60_000;
const weighed = [];
let done = 0;
console.log(`${minutes} minutes of a reader who does anything (seed ${seed}).`);
while (Date.now() < end) {
  const name = names[Math.floor(random() * names.length)];
  await page.evaluate(ACTIONS[name], random());
  await page.evaluate(send, publisher.port);
  done += 1;
  if (done % 200 === 0) {
    const found = await weigh();
    weighed.push({ done, ...found });
    console.log(
      `${done} acts, ${arrived} requests arrived, ${leaks.length} leaks, ${(found.heap / 2 ** 20).toFixed(1)} MiB, ${found.documents} documents, ${found.nodes} nodes, ${found.listeners} listeners`,
    );
  }
}
await browser.close();
await publisher.close();

// The first fifth fills what has an end: the log, the browser's own lists.
const settled = weighed.slice(Math.floor(weighed.length / 5));
const perThousand = (figure) => slopeOf(settled.map((one) => [one.done, one[figure]])) * 1_000;
const growth = perThousand('heap');
const nodes = perThousand('nodes');
console.log(
  `${done} acts, ${arrived} requests arrived that were allowed, ${leaks.length} that were not, ${errors.length} errors; with each thousand acts ${(growth / 1024).toFixed(1)} KiB, ${perThousand('documents').toFixed(2)} documents and ${nodes.toFixed(1)} nodes more.`,
);
for (const problem of [...leaks, ...errors].slice(0, 10)) console.error(problem);
process.exitCode =
  leaks.length > 0 || errors.length > 0 || growth > GROWTH || nodes > 100 || arrived === 0 ? 1 : 0;
