import { after, before, describe } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';

const engines = Object.keys(await findBrowsers());

/**
 * Runs tests against the demo site in every engine that is there. `tests` gets what it needs to open a scene:
 * `open(scene, pageOptions)` starts it afresh and resolves when it has decided and shown what is due.
 */
export const eachEngine = (name, tests) => {
  for (const engine of engines) {
    describe(`${name} (${engine})`, () => {
      let demo;
      let browser;
      before(async () => {
        demo = await serve({ port: 0, quiet: true });
        browser = await launch(engine);
      });
      after(async () => {
        await browser?.close();
        await demo?.close();
      });
      const open = async (scene, { query = '', ...options } = {}) => {
        const page = await browser.newPage(options);
        await page.goto(`${demo.url}scenes/${scene}?panel=off&${query}`);
        await page.waitFor(() => document.readyState === 'complete');
        await page.evaluate(() => window.sluice?.ready.then(() => {}));
        return page;
      };
      tests({ engine, open, demo: () => demo });
    });
  }
};
