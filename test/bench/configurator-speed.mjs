import { GOOD } from '../admin/broken-configurations.mjs';
import {
  launchBrowser,
  openConfigurator,
  previewFrame,
  serveStatic,
} from '../admin/configurator/open.mjs';
import { goTo } from '../admin/configurator/steps.mjs';
import { benchOptions } from './bench-options.mjs';
import { median } from './median.mjs';

const LIMIT = 100;
const SLOWDOWN = 4;
const KEYS = 'Harbor and Coast';
await benchOptions({
  script: 'bench:configurator',
  about: `Measures how quick the configurator stays with 400 companies, on a machine ${SLOWDOWN} times slower: from a key to the letter on the screen, and to the preview that shows it. Exit code 1 if one takes over ${LIMIT} ms (the middle of several).`,
  options: [],
});

const vendors = Array.from({ length: 400 }, (_, index) => ({
  ...GOOD.vendors[0],
  id: `company-${index}`,
  name: `Company ${index}`,
  domains: [`company-${index}.example`],
  privacyPolicy: `https://company-${index}.example/privacy`,
}));
const draft = JSON.stringify({
  kept: 1,
  past: [],
  future: [],
  present: { config: { ...GOOD, vendors } },
});

/** In the page: notes when a key comes, when what follows from it is painted, and when the preview has shown it. */
const watch = () => {
  window.__typed = [];
  window.__shown = [];
  let pressed = 0;
  addEventListener(
    'keydown',
    () => {
      const began = performance.now();
      pressed = began;
      requestAnimationFrame(() => setTimeout(() => window.__typed.push(performance.now() - began)));
    },
    true,
  );
  addEventListener('message', ({ data }) => {
    if (data?.kind !== 'shown' || !pressed) return;
    const began = pressed;
    pressed = 0;
    // It is drawn; the next frame brings it to the screen.
    requestAnimationFrame(() => setTimeout(() => window.__shown.push(performance.now() - began)));
  });
};

const browser = await launchBrowser();
const host = await serveStatic();
try {
  const { page } = await openConfigurator(browser, host.url);
  await page.evaluate((text) => localStorage.setItem('sluice-configurator', text), draft);
  await page.reload();
  await page.waitForSelector('setup-app h2');
  await previewFrame(page);
  await page.evaluate(watch);
  await page.emulateCPUThrottling(SLOWDOWN);
  const results = [];
  for (const [step, field, open] of [
    ['words', 'site.name'],
    ['purposes', 'categories[1].name', 'categories[1]'],
    ['companies', 'vendors[200].name', 'vendors[200]'],
  ]) {
    await goTo(page, step);
    if (open)
      await page.evaluate((path) => document.querySelector('setup-app').view.toggle(path), open);
    await page.waitForSelector(`[id="${field}"]`);
    await page.focus(`[id="${field}"]`);
    await page.evaluate(() => {
      window.__typed = [];
      window.__shown = [];
    });
    for (const key of KEYS) {
      const before = await page.evaluate(() => window.__shown.length);
      await page.keyboard.type(key);
      // Each key waits for its preview, so that one change is measured and not a queue of them.
      await page.waitForFunction(
        (count) => window.__shown.length > count,
        { timeout: 10_000 },
        before,
      );
    }
    const { typed, shown } = await page.evaluate(() => ({
      typed: window.__typed,
      shown: window.__shown,
    }));
    results.push({
      step,
      typed: median(typed),
      worst: Math.max(...typed),
      shown: median(shown),
      last: Math.max(...shown),
    });
  }
  const ms = (value) => `${value.toFixed(0)} ms`.padStart(7);
  console.log(`400 companies, ${SLOWDOWN} times slower: middle (worst) of ${KEYS.length} keys`);
  for (const { step, typed, worst, shown, last } of results)
    console.log(
      `${step.padEnd(10)} letter ${ms(typed)} (${ms(worst)})   preview ${ms(shown)} (${ms(last)})`,
    );
  if (results.some(({ typed, shown }) => typed > LIMIT || shown > LIMIT)) {
    console.log(`Over ${LIMIT} ms.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await host.close();
}
