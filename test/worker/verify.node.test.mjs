import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startSite } from './site.mjs';

for (const engine of await availableEngines()) {
  describe(`verify on a page with the service worker, in ${engine}`, () => {
    let browser;
    let site;
    before(async () => {
      browser = await launch(engine);
      site = await startSite();
      site.files['/'] = `<script>keptFetch = fetch.bind(window)</script>${site.page()}`;
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it('does not take for a leak what only the worker stopped', async () => {
      const page = await browser.newPage();
      await page.goto(site.url('/'));
      await page.waitFor(() => Boolean(navigator.serviceWorker.controller));
      await page.evaluate(() => window.sluice.optOut().then(() => {}));
      const url = site.url('/kept', 'ads.localhost');
      await page.waitFor(
        (address) =>
          window.keptFetch(address, { mode: 'no-cors' }).then(
            () => false,
            () => true,
          ),
        url,
      );
      const hits = site.hits('ads/kept');
      const outcome = await page.evaluate(async (address) => {
        await window.keptFetch(`${address}2`).catch(() => {});
        const { leaks, walls } = await window.sluice.verify();

        const stopped = window.sluice.getLog().filter(({ url: one }) => one === `${address}2`);
        return { leaks, walls, stopped: stopped.map(({ wall }) => wall) };
      }, url);
      assert.equal(site.hits('ads/kept2'), 0);
      assert.deepEqual(outcome.stopped, ['worker']);
      assert.equal(outcome.walls.serviceWorker, true);
      // Those that came before the worker had heard are leaks, and nothing else is.
      assert.ok(outcome.leaks.length <= hits);
      assert.ok(!outcome.leaks.some(({ url: one }) => one === `${url}2`));
    });
  });
}
