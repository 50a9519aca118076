import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startPublisher } from './publisher.mjs';

const HOST = 'www.ledger.example';
/** Hosts that are not the developer's own machine; only these two engines can be told where they are. */
const ELSEWHERE = {
  chromium: { args: ['--host-resolver-rules=MAP *.example 127.0.0.1'] },
  firefox: { preferences: { 'network.dns.localDomains': HOST } },
};

for (const engine of await availableEngines()) {
  if (!ELSEWHERE[engine]) continue;
  describe(`reset() away from localhost (${engine})`, () => {
    let browser;
    let publisher;
    before(async () => {
      browser = await launch(engine, ELSEWHERE[engine]);
      publisher = await startPublisher();
    });
    after(async () => {
      await browser?.close();
      await publisher?.close();
    });

    /** Opens a page, and answers with what is in force before and after the calls. */
    const afterReset = async (t, config = {}) => {
      const page = await browser.newPage();
      t.after(() => page.close());
      await page.goto(publisher.page(HOST, { config }));
      const done = await page.evaluate(async () => {
        await sluice.choose({ analytics: 'granted', advertising: 'denied' });
        const { optedOutAt } = sluice.getState();
        const state = await sluice.reset();
        return { refusedAt: optedOutAt, state };
      });
      await page.goto(publisher.page(HOST, { config }));
      return { ...done, next: await page.evaluate(() => sluice.getState()) };
    };
    const wordsOf = ({ categories: { analytics, advertising } }) =>
      [analytics, advertising].map(({ answer, because }) => `${answer} ${because}`);

    it('forgets permissions; a refusal and its date stay', async (t) => {
      const { refusedAt, state, next } = await afterReset(t, { regions: { '*': 'opt-in' } });
      assert.ok(refusedAt);
      for (const one of [state, next]) {
        assert.deepEqual(wordsOf(one), ['denied default', 'denied choice']);
        assert.equal(one.optedOutAt, refusedAt);
        assert.equal(one.optedOut, true);
      }
    });

    it('forgets everything where the owner shows the panel', async (t) => {
      const { refusedAt, state, next } = await afterReset(t, {
        ui: { banner: 'none', panel: true },
      });
      assert.ok(refusedAt);
      for (const one of [state, next]) {
        assert.deepEqual(wordsOf(one), ['granted default', 'granted default']);
        assert.equal(one.optedOutAt, null);
      }
    });
  });
}
