import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'puppeteer-core';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';

const { chromium } = await findBrowsers();
const CATEGORIES = ['accessibility', 'best-practices'];

/** Lighthouse with its own settings for each device, but for the throttling: no times are asked for here. */
const VIEWS = [
  { form: 'mobile', situation: 'with the notice', query: '' },
  { form: 'mobile', situation: 'with the question of opt-in law', query: '&region=DE' },
  { form: 'desktop', situation: 'with the notice', query: '', config: desktopConfig },
];

describe('Lighthouse on the front page', { skip: chromium ? false : 'no Chromium' }, () => {
  let demo;
  let browser;
  before(async () => {
    demo = await serve({ port: 0, quiet: true });
    browser = await launch({ executablePath: chromium.executablePath, args: chromium.args });
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const { form, situation, query, config } of VIEWS) {
    it(`gives all points for accessibility and best practices, and sees nothing move: ${form}, ${situation}`, async () => {
      const page = await browser.newPage();
      const { lhr } = await lighthouse(
        `${demo.url}?panel=off${query}`,
        {
          onlyCategories: CATEGORIES,
          onlyAudits: ['cumulative-layout-shift'],
          throttlingMethod: 'provided',
        },
        config,
        page,
      );
      assert.ok(await page.evaluate(() => document.querySelector('sluice-banner')?.open));
      await page.close();
      const isLost = ({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1;
      const lost = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
        .filter(isLost)
        .map(({ id }) => `${id}: ${JSON.stringify(lhr.audits[id].details?.items)}`);
      assert.deepEqual(lost, []);
      const scores = CATEGORIES.map((name) => lhr.categories[name].score);
      const { numericValue: shift } = lhr.audits['cumulative-layout-shift'];
      assert.deepEqual([...scores, shift], [1, 1, 0]);
    });
  }
});
