import assert from 'node:assert/strict';
import { after, before as beforeAll, describe, it } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { capabilities, launch } from '../support/driver.mjs';
import { startSite } from '../storage/site.mjs';

const BEFORE = '/coast/tide-gauge?panel=off&config={"ui":{"banner":"none"}}';
const NEXT = '/cookies?panel=off&config={"ui":{"banner":"none"}}';

/** Adds a marked script that says it ran, and answers whether it did. */
const runsAds = async () => {
  const script = document.createElement('script');
  Object.assign(script, { type: 'text/plain', text: 'window.adsRan = (window.adsRan ?? 0) + 1' });
  script.dataset.category = 'advertising';
  const ranBefore = window.adsRan ?? 0;
  document.body.append(script);
  await new Promise((resolve) => setTimeout(resolve));
  return (window.adsRan ?? 0) > ranBefore;
};

for (const engine of await availableEngines()) {
  describe(`pages, tabs and visits (${engine})`, () => {
    let demo;
    let browser;

    beforeAll(async () => {
      demo = await serve({ port: 0, quiet: true });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });
    const at = (path) => new URL(path, demo.url).href;

    it('other tabs follow a refusal at once, and a permission', async () => {
      const page = await browser.newPage();
      await page.goto(at(BEFORE));
      const tab = await page.newTab();
      await tab.goto(at(BEFORE));
      assert.equal(await page.evaluate(runsAds), true, 'positive control');
      await tab.evaluate(() => sluice.optOut().then(() => {}));
      await page.waitFor(() => sluice.getState().optedOut);
      assert.equal(await page.evaluate(runsAds), false);
      await page.evaluate(() => sluice.choose({ analytics: 'denied' }).then(() => {}));
      await tab.waitFor(() => !sluice.allows('analytics'));
      await page.close();
      await tab.close();
    });

    it('a page that comes back from the back/forward cache knows the choice made since, before it is heard of', async () => {
      // The demo’s own pages are never stored, and so never come back.
      const site = await startSite();
      const page = await browser.newPage();
      await page.goto(site.on('localhost'));
      assert.equal(await page.evaluate(runsAds), true, 'positive control');
      await page.evaluate(() => {
        window.mark = 'the same page';
        addEventListener('pageshow', ({ persisted }) => {
          window.shown = { persisted, optedOut: sluice.getState().optedOut };
        });
      });
      await page.goto(site.on('localhost', {}, { path: '/next' }));
      await page.evaluate(() => sluice.optOut().then(() => {}));
      await page.back();
      const shown = await page.waitFor(() => window.mark && window.shown);
      assert.deepEqual(shown, { persisted: capabilities[engine].backForwardCache, optedOut: true });
      assert.equal(await page.evaluate(runsAds), false);
      await page.close();
      await site.close();
    });

    it('a refusal is there on the next page, when its first script runs, and nothing is sent', async () => {
      const page = await browser.newPage();
      await page.goto(at(NEXT));
      await page.evaluate(() => sluice.denyAll().then(() => {}));
      await page.goto(at(`${BEFORE}&run=after-refusal-${engine}`));
      await page.waitFor(() => document.readyState === 'complete');
      const { port } = demo;
      await page.evaluate(
        (url) => fetch(url).then(() => {}),
        `http://sentinel.localhost:${port}/?run=after-refusal-${engine}`,
      );
      const heard = demo.vendorLog
        .entries({ run: `after-refusal-${engine}` })
        .map(({ vendor }) => vendor);
      assert.deepEqual(heard, ['sentinel']);
      await page.close();
    });

    if (capabilities[engine].gpc) {
      it('the browser’s own signal is honored', async () => {
        const signalling = await launch(engine, { gpc: true });
        try {
          const page = await signalling.newPage();
          await page.goto(at(BEFORE));
          const state = await page.evaluate(() => sluice.getState());
          assert.equal(state.signal, true);
          assert.equal(state.optedOut, true);
          assert.equal(state.categories.advertising.because, 'signal');
          assert.equal(await page.evaluate(runsAds), false);
        } finally {
          await signalling.close();
        }
      });
    }
  });
}
