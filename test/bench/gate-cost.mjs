import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';

// What the gate costs a page that does nothing wrong, beside the same page without it. Usage: gate-cost.mjs [--rounds=5]
// [--batches=5] [--script=path of another head script]. Engines as everywhere: SLUICE_ENGINES. Pages take turns, so that
// whatever else the machine does meets all alike. Figures are medians; of later batches, the smallest, too: what is left when
// nobody disturbs.
const option = (name, otherwise) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const rounds = Number(option('rounds', 5));
const batches = Number(option('batches', 5));
const COUNT = 5000;
const script = option('script', fileURLToPath(new URL('../../dist/sluice.js', import.meta.url)));
const inPage = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

const configOf = (gpc, standby) => ({
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'advertising', sale: true },
  ],
  // As many as a large site names.
  vendors: Array.from({ length: 60 }, (_, index) => ({
    id: `vendor-${index}`,
    category: 'advertising',
    domains: [`vendor-${index}.example`, `cdn.vendor-${index}-static.example`],
  })),
  signals: { gpc },
  enforcement: { standby },
  ui: { banner: 'none' },
});
const pages = {
  bare: null,
  'no standby': configOf(false, false),
  standby: configOf(false, true),
  denied: configOf(true, true),
};
const htmlOf = (config) => `<!doctype html><meta charset="utf-8"><title>Cost</title>
${config ? `<script type="application/json" id="sluice-config">${JSON.stringify(config)}</script><script src="/sluice.js"></script>` : ''}
<body><script src="/in-page.js"></script>`;

const at = (share) => (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.slice(1));
  const [type, body] = path.endsWith('.js')
    ? ['text/javascript', path === 'sluice.js' ? readFileSync(script) : inPage]
    : ['text/html', path in pages ? htmlOf(pages[path]) : ''];
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
});
server.listen(0);
await once(server, 'listening');

for (const engine of await availableEngines()) {
  const browser = await launch(engine, {
    ...(engine === 'firefox' && { preferences: { 'privacy.reduceTimerPrecision': false } }),
  });
  const first = {};
  const later = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const page of Object.keys(pages)) {
      const tab = await browser.newPage();
      await tab.goto(`http://localhost:${server.address().port}/${page}`);
      for (let batch = 0; batch < batches; batch += 1) {
        const times = await tab.evaluate(() => self.measure());
        for (const [name, time] of Object.entries(times))
          (((batch ? later : first)[name] ??= {})[page] ??= []).push(time);
      }
      await tab.close();
    }
  }
  await browser.close();
  for (const [what, figures, pick] of [
    ['first batch of a page, medians', first, at(0.5)],
    ['later batches, medians', later, at(0.5)],
    ['later batches, smallest', later, at(0)],
  ]) {
    console.log(`\n${engine}, ${what}: ${COUNT} times each, ms (× the bare page, µs more each)`);
    console.table(
      Object.fromEntries(
        Object.entries(figures).map(([name, byPage]) => {
          const bare = pick(byPage.bare);
          return [
            name,
            Object.fromEntries(
              Object.entries(byPage).map(([page, list]) => {
                const time = pick(list);
                const more = `${(time / bare).toFixed(2)}×, ${(((time - bare) * 1000) / COUNT).toFixed(2)}`;
                return [page, time.toFixed(1) + (page === 'bare' ? '' : ` (${more})`)];
              }),
            ),
          ];
        }),
      ),
    );
  }
}
server.close();
