import { TOOLS } from './tools.mjs';

/** How much slower than this machine: a phone of the middle class (as Lighthouse has it). */
const SLOWDOWN = 4;

/** Bytes on the wire (brotli) of what the tool had asked for until a moment, as the page lists it. */
const bytesUntil = (page, moment) =>
  page.evaluate(
    (key) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime <= bench[key] && !/gated|favicon/.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    moment,
  );

const metricsOf = async (page) => {
  const { ScriptDuration, TaskDuration } = await page.metrics();
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000 };
};

/** A first visit until the banner, the press that allows all, and a second visit. Times in milliseconds, sizes in bytes. */
export const visit = async (browser, site, name) => {
  const { shown, accept } = TOOLS[name];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(SLOWDOWN);
  const found = {};
  await page.goto(site.url(name), { waitUntil: 'load' });
  if (shown) {
    await page.waitForFunction(() => bench.shown > 0);
    found['bytes until the banner'] = await bytesUntil(page, 'shown');
    found['banner after, ms'] = await page.evaluate(() => bench.shown);
    const { script, task } = await metricsOf(page);
    Object.assign(found, {
      'script time, first visit, ms': script,
      'main thread, first visit, ms': task,
    });
    await page.evaluate(
      `new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))`,
    );
    await page.evaluate(`bench.pressed = performance.now(); ${accept}.click(); 0`);
    await page.waitForFunction(() => bench.ran === 10);
    found['press to the first released script, ms'] = await page.evaluate(
      () => bench.first - bench.pressed,
    );
    found['press to the last of ten, ms'] = await page.evaluate(
      () => bench.released - bench.pressed,
    );
    found['layout shift'] = await page.evaluate(() => bench.shift);
  }
  await page.goto(site.url(name), { waitUntil: 'load' });
  await page.waitForFunction(() => bench.ran === 10);
  found['bytes until the first gated script, returning visit'] = await bytesUntil(page, 'first');
  found['first gated script after, returning visit, ms'] = await page.evaluate(() => bench.first);
  const { script, task } = await metricsOf(page);
  Object.assign(found, {
    'script time, returning visit, ms': script,
    'main thread, returning visit, ms': task,
  });
  await context.close();
  return found;
};

/** The press that releases so many scripts, and what each of them takes. */
export const release = async (browser, site, name, count) => {
  const { accept } = TOOLS[name];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(site.url(name, count), { waitUntil: 'load' });
  await page.waitForFunction(() => bench.shown > 0);
  await page.evaluate(`bench.pressed = performance.now(); ${accept}.click(); 0`);
  await page.waitForFunction((all) => bench.ran === all, { timeout: 120_000 }, count);
  const time = await page.evaluate(() => bench.released - bench.pressed);
  await context.close();
  return time;
};
