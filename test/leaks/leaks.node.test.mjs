import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startLab } from './lab.mjs';
import { runWays } from './run-ways.mjs';
import { innocents, running, waysByCategory } from './ways/index.mjs';

const ways = Object.values(waysByCategory).flat();
const none = (list, what) =>
  assert.ok(list.length === 0, `${what}:\n${list.map(({ name }) => `  ${name}`).join('\n')}\n`);

describe('the list of ways', () => {
  it('names at least 250, each once, and a tenth as many innocents', () => {
    const names = [...ways, ...innocents].map(([name]) => name);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.ok(ways.length >= 250);
    assert.ok(innocents.length * 10 >= ways.length);
  });
});

for (const engine of await availableEngines()) {
  describe(`after an opt-out, in ${engine}`, () => {
    let lab;
    let browser;
    before(async () => {
      lab = await startLab();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await lab?.close();
    });

    it('nothing reaches the refused vendor, whoever wrote the code, and nobody else is harmed', async () => {
      const all = [...ways, ...innocents];
      const expected = new Set(innocents.map(([name]) => name));
      const results = await runWays(browser, lab, 'opted out', all, { expected });
      none(
        results.filter(({ kind, hits }) => kind !== 'innocent' && hits),
        'Leaked',
      );
      none(
        results.filter(({ kind, hits }) => kind === 'innocent' && !hits),
        'Innocent, and did not arrive',
      );
    });

    it('what was running ends on the same page, as far as the page can', async () => {
      const tab = await browser.newPage();
      const channels = await lab.runThrough(tab, running);
      none(
        channels.filter(({ begun }) => !begun),
        'Never began',
      );
      none(
        channels.filter(({ goesOn, remedy }) => goesOn && !remedy),
        'Goes on',
      );
      await tab.close();
    });
  });
}
