import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startFirstLoadLab } from './first-load-lab.mjs';
import { markup } from './ways/markup.mjs';

for (const engine of await availableEngines()) {
  describe(`vendors' tags in the page's own HTML, in ${engine}`, () => {
    let lab;
    let browser;
    let alive;
    const load = async (options) => {
      const tab = await browser.newPage();
      try {
        return await lab.load(tab, options);
      } finally {
        await tab.close();
      }
    };
    before(async () => {
      lab = await startFirstLoadLab();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await lab?.close();
    });

    it('reach the vendor and run when they are allowed, whatever stands around them', async () => {
      for (const [hasBarrier, firstLoad] of [
        [false, 'none'],
        [true, 'hold'],
      ]) {
        const page = await load({ isRefused: false, hasBarrier, enforcement: { firstLoad } });
        assert.deepEqual([page.ran, page.own, page.isRefused], [true, 2, false]);
        assert.ok(!page.reached.some((name) => name.startsWith('noscript')));
        alive ??= page.reached;
        // A prefetch is the browser's to make when it has the time, or not at all.
        assert.deepEqual(
          alive.filter((name) => !name.startsWith('prefetch') && !page.reached.includes(name)),
          [],
        );
      }
      assert.ok(alive.length > markup.length * 3 * 0.85, `${alive.length} are alive`);
    });

    it('run nothing after a refusal, though some are asked for: firstLoad none', async () => {
      const page = await load({ isRefused: true });
      assert.deepEqual([page.ran, page.own, page.isRefused], [false, 2, true]);
      // The README says so.
      assert.ok(page.reached.length > 0 && page.reached.length < alive.length);
    });

    it('reach nobody in allow-list mode behind a barrier', async () => {
      const page = await load({
        isRefused: true,
        hasBarrier: true,
        enforcement: { firstLoad: 'barrier', unknownHosts: 'deny' },
      });
      assert.deepEqual([page.ran, page.own, page.isRefused], [false, 2, true]);
      assert.deepEqual(page.reached, []);
    });

    it('reach nobody in a page that is held, and the page is there', async () => {
      const page = await load({
        isRefused: true,
        hasBarrier: true,
        enforcement: { firstLoad: 'hold' },
        extra: (url) => `<meta http-equiv="refresh" content="0; url=${url('html')}">`,
      });
      assert.deepEqual([page.ran, page.own, page.isRefused], [false, 2, true]);
      assert.deepEqual(page.reached, []);
    });
  });
}
