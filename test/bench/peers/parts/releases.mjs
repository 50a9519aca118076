import { withPage } from '../../with-page.mjs';
import { TOOLS } from '../tools.mjs';

/** From the press that allows all to the last of so many scripts, in ms. */
const release = ({ browser, pages }, name, count) =>
  withPage(browser, async (page) => {
    const { accept } = TOOLS[name];
    await page.goto(pages.url(name, count), { waitUntil: 'load' });
    await page.waitForFunction(() => bench.shown > 0);
    await page.evaluate(`bench.pressed = performance.now(); ${accept}.click(); 0`);
    await page.waitForFunction((all) => bench.ran === all, { timeout: 120_000 }, count);
    return page.evaluate(() => bench.released - bench.pressed);
  });

export const releases = {
  title: 'Releasing many scripts',
  about:
    'The same page with a hundred and with a thousand gated scripts, at full speed: from the press to the last of them. The slope is what each script from the hundredth on takes; it should not grow with their number.',
  columns: Object.keys(TOOLS).filter((name) => TOOLS[name].accept),
  share: 3,
  figures: {
    hundred: ['100 scripts released', 'ms'],
    thousand: ['1,000 scripts released', 'ms'],
    slope: ['each of 900 more (slope)', 'ms'],
    growth: ['the slope, in parts of what each of the first hundred takes', 'ratio'],
  },
  measure: async (context, name) => {
    const hundred = await release(context, name, 100);
    const thousand = await release(context, name, 1_000);
    const slope = (thousand - hundred) / 900;
    return { hundred, thousand, slope, growth: slope / (hundred / 100) };
  },
};
