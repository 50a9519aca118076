import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startLab } from './lab.mjs';
import { runWays } from './run-ways.mjs';
import { innocents, waysByCategory } from './ways/index.mjs';

// Each way is run against a named vendor elsewhere; here, one of six of each category.
const ways = Object.values(waysByCategory).flatMap((list) =>
  list.filter((_, index) => index % 6 === 0),
);
const names = (list) => list.map(({ name }) => name);
/** Hosts of the innocents; the site's own is free in any case. */
const allow = ['notads.localhost', 'my-ads.localhost', 'other.localhost', 'shared.localhost'];

for (const engine of await availableEngines()) {
  describe(`in allow-list mode, in ${engine}`, () => {
    let lab;
    let browser;
    before(async () => {
      lab = await startLab({ isNamed: false, enforcement: { unknownHosts: 'deny', allow } });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await lab?.close();
    });

    it('nothing reaches a host that nobody names, and those that are named are reached', async () => {
      const all = [...ways, ...innocents];
      const control = await runWays(browser, lab, 'allowed', all, {
        expected: new Set(all.map(([name]) => name)),
      });
      const alive = new Set(names(control.filter(({ hits }) => hits)));
      assert.ok(alive.size > all.length * 0.8, `${alive.size} of ${all.length} are alive`);
      const living = all.filter(([name]) => alive.has(name));
      const expected = new Set(innocents.map(([name]) => name));
      const results = await runWays(browser, lab, 'opted out', living, { expected });
      const isInnocent = ({ kind }) => kind === 'innocent';
      assert.deepEqual(names(results.filter((one) => !isInnocent(one) && one.hits)), []);
      assert.deepEqual(names(results.filter((one) => isInnocent(one) && !one.hits)), []);
    });
  });
}
