import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { defects } from './defects.mjs';
import { startLab } from './lab.mjs';
import { waysByCategory } from './ways/index.mjs';

const ways = Object.values(waysByCategory).flat();
const [engine] = await availableEngines();

describe(`the leak lab catches a defect, in ${engine}:`, () => {
  let browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  for (const [what, pattern, instead, name] of defects) {
    it(what, async () => {
      const change = (text) => {
        const broken = text.replace(pattern, instead);
        assert.notEqual(broken, text, 'the defect was seeded');
        return broken;
      };
      const way = ways.find((one) => one[0] === name);
      assert.ok(way, `there is a way “${name}”`);
      const lab = await startLab({ change });
      const tab = await browser.newPage();
      try {
        const { results } = await lab.run(tab, 'signal', [way], { expected: new Set([name]) });
        assert.ok(results[0].hits > 0, `“${name}” leaks`);
      } finally {
        await tab.close();
        await lab.close();
      }
    });
  }
});
