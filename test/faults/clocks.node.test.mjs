import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/driver.mjs';
import { startFaultLab } from './lab.mjs';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A clock that `jump` (milliseconds) moves, for `Date.now()` and `new Date()` alike. */
const CLOCK = `<script>{
  jump = Number(sessionStorage.jump ?? 0);
  const Native = Date;
  const { now } = Native;
  Date = class extends Native {
    constructor(...given) { if (given.length > 0) super(...given); else super(now() + jump); }
    static now() { return now() + jump; }
  };
}</script>`;

describe('a clock that jumps in mid-visit', () => {
  let browser;
  let lab;
  before(async () => {
    browser = await launch('chromium');
    lab = await startFaultLab();
  });
  after(async () => {
    await browser?.close();
    await lab?.close();
  });

  const visit = async (t, config) => {
    const page = await browser.newPage();
    t.after(() => page.close());
    await page.goto(lab.address({ early: CLOCK, config }));
    return page;
  };
  const jump = (page, by) =>
    page.evaluate((time) => {
      window.jump += time;
      sessionStorage.jump = window.jump;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, by);
  const holds = async (page) => {
    assert.equal(await page.evaluate(() => sluice.getState().optedOut), true);
    lab.asked.length = 0;
    await lab.send(page);
    assert.deepEqual(lab.asked, []);
    assert.deepEqual(await page.evaluate(() => errors), []);
  };

  for (const [where, by] of [
    ['ahead', YEAR],
    ['back', -YEAR],
  ]) {
    for (const law of ['opt-out', 'opt-in']) {
      it(`by a year ${where}: a refusal before and after it holds, here and on the next pages (${law})`, async (t) => {
        const config = { regions: { '*': law } };
        const page = await visit(t, config);
        await page.evaluate(() => sluice.denyAll().then(() => 1));
        await jump(page, by);
        await holds(page);
        await page.evaluate(() => sluice.optOut().then(() => 1));
        await holds(page);
        // The clock is as it was again.
        await jump(page, -by);
        await holds(page);
        await page.goto(lab.address({ early: CLOCK, config }));
        await holds(page);
      });
    }
  }

  it('a permission under opt-in law ends by a clock that goes back, and by one beyond `record.askAgain`', async (t) => {
    for (const by of [-YEAR, YEAR + 30 * 24 * 60 * 60 * 1000]) {
      const config = { regions: { '*': 'opt-in' } };
      const page = await visit(t, config);
      await page.evaluate(() => sluice.allowAll().then(() => 1));
      assert.equal(await page.evaluate(() => sluice.allows('advertising')), true);
      await jump(page, by);
      assert.equal(await page.evaluate(() => sluice.allows('advertising')), false);
      await page.evaluate(() => sluice.reset().then(() => 1));
    }
  });
});
