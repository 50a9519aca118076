import { withQuietPage } from '../with-quiet-page.mjs';
import { TOOLS, WALKS } from './tools.mjs';

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

const walkThrough = (browser, site, tool, walk, slower) =>
  withQuietPage(browser, async (page) => {
    const times = {};
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(site.url(tool));
    await page.evaluate(observe);
    // Everything is there and idle before the first press, at the processor's own pace: Sluice leaves the page its first second.
    await page.waitForSelector(TOOLS[tool][walk[0]]);
    await page.evaluate(() => new Promise((done) => setTimeout(() => done(), 2_000)));
    for (const press of walk) {
      await page.emulateCPUThrottling(slower);
      const from = await page.evaluate(() => performance.now());
      await page.click(TOOLS[tool][press]);
      times[press] = await page.evaluate(longest, from);
      await page.emulateCPUThrottling(1);
    }
    return times;
  });

/**
 * From each press to the next frame, in ms: what INP counts, with the processor so many times slower. Event timing counts in steps of
 * 8 ms and tells nothing under 16: that is written as 8.
 */
export const pressAll = async (browser, site, tool, slower) => {
  const times = {};
  for (const walk of WALKS)
    Object.assign(times, await walkThrough(browser, site, tool, walk, slower));
  return times;
};
