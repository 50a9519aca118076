import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { benchOptions, count, file } from './bench-options.mjs';
import { serveGatePages } from './gate-pages.mjs';
import { at } from './median.mjs';

// Pages take turns, so that whatever else the machine does meets all alike. Figures are medians; of later batches, the smallest,
// too: what is left when nobody disturbs.
const { rounds, batches, script } = await benchOptions({
  script: 'bench:gate',
  about:
    'Measures what the gate costs a page that does nothing wrong, beside the same page without it. Engines: SLUICE_ENGINES, otherwise Chromium, Firefox and WebKit as they are installed.',
  options: [
    ['--rounds <number>', 'how often each page is opened', count, 5],
    ['--batches <number>', 'how often a page repeats its work', count, 5],
    ['--script <file>', 'another head script', file],
  ],
  engine: null,
});
const COUNT = 5000;
/** What the table calls them, and where they are. */
const pages = {
  bare: 'bare',
  'no standby': 'no-standby',
  standby: 'standby',
  denied: 'denied',
};
const site = await serveGatePages(script);

for (const engine of await availableEngines()) {
  const browser = await launch(engine, {
    ...(engine === 'firefox' && { preferences: { 'privacy.reduceTimerPrecision': false } }),
  });
  const first = {};
  const later = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [page, path] of Object.entries(pages)) {
      const tab = await browser.newPage();
      await tab.goto(site.url(path));
      for (let batch = 0; batch < batches; batch += 1) {
        const times = await tab.evaluate(() => self.measure());
        for (const [name, time] of Object.entries(times))
          (((batch ? later : first)[name] ??= {})[page] ??= []).push(time);
      }
      await tab.close();
    }
    console.error(`… ${engine}, round ${round + 1} of ${rounds}`);
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
site.close();
