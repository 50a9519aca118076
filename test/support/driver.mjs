import { findBrowsers } from './browsers.mjs';
import { checkOptions, checkViewport } from './driver/capabilities.mjs';
import { launchPuppeteerBrowser } from './driver/puppeteer-browser.mjs';
import { launchWebKitBrowser } from './driver/webkit-browser.mjs';

export { capabilities } from './driver/capabilities.mjs';

const launchOptions = ['gpc', 'args', 'preferences', 'found'];
const defaultViewport = { width: 1280, height: 800 };

/**
 * Starts one of the three engines for an end-to-end test.
 *
 * ```js
 * const browser = await launch('firefox', { gpc: true });
 * const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
 * await page.goto(url);
 * await page.click(['sluice-banner', '[data-sluice="opt-out"]']);
 * await page.waitFor(() => window.sluice.getState().optedOut);
 * await browser.close();
 * ```
 *
 * Each `newPage` has cookies and storage of its own; `page.newTab()` shares them. What an engine cannot do is refused: see
 * `capabilities`. Further options of `launch`: `args` and, for Firefox, `preferences` are handed to the browser; `found` is an
 * answer of `findBrowsers` other than the usual one.
 */
export const launch = async (engine, options = {}) => {
  const { [engine]: found } = options.found ?? (await findBrowsers());
  if (!found) throw new Error(`${engine} is not installed, or SLUICE_ENGINES leaves it out.`);
  checkOptions(engine, options, launchOptions);
  const { newPage, close } = await (engine === 'webkit'
    ? launchWebKitBrowser(found, options)
    : launchPuppeteerBrowser(engine, found, options));
  return {
    engine,
    newPage: async (pageOptions = {}) => {
      checkOptions(engine, pageOptions);
      const viewport = pageOptions.viewport ?? defaultViewport;
      checkViewport(engine, viewport);
      return newPage({ ...pageOptions, viewport });
    },
    close,
  };
};
