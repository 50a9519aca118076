import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { libraries } from './libraries/index.mjs';
import { leftPage, markedArticle, unmarkedArticle } from './pages.mjs';
import { ask, leave, read, settle, startVisit } from './visit.mjs';

const names = libraries.map(({ name }) => name);
const sold = libraries.filter(({ category }) => category !== 'functional').map(({ name }) => name);
const free = names.filter((name) => !sold.includes(name));
const limit = { timeout: 45_000 };

const visitOf = (t, browser, isBundled) =>
  startVisit(t, browser, {
    '/article': unmarkedArticle({ region: 'US-CA', isBundled }),
    '/choose': markedArticle({ region: 'US-CA', only: [] }),
    '/left': leftPage,
  });
const arrive = (standIn, of) =>
  Promise.all(
    libraries
      .filter(({ name }) => of.includes(name))
      .map(({ name, works }) => standIn.arrival(name, works)),
  );
const wentOn = (page) => page.evaluate(() => (globalThis.wentOn ?? []).toSorted());

for (const engine of await availableEngines()) {
  describe(`twelve vendors' libraries that nobody marked, in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());

    for (const isBundled of [false, true]) {
      const how = isBundled ? 'bundled into the page’s own code' : 'added by a loader';

      test(`${how}, reach their servers while they are allowed`, limit, async (t) => {
        const { standIn, page, goto } = await visitOf(t, browser, isBundled);
        await goto('/article');
        await read(page);
        await arrive(standIn, names);
        assert.deepEqual(await wentOn(page), names.toSorted());
      });

      test(`${how}, send nothing after an opt-out, and the page goes on`, limit, async (t) => {
        const visit = await visitOf(t, browser, isBundled);
        const { standIn, page, goto } = visit;
        await goto('/choose');
        await ask(page, 'optOut');
        await goto('/article');
        await settle(page);
        await read(page);
        await arrive(standIn, free);
        const ran = await page.evaluate(() => globalThis.ran.toSorted());
        assert.deepEqual(ran, isBundled ? names.toSorted() : free, 'code that ran');
        assert.deepEqual(await wentOn(page), names.toSorted());
        const stopped = await page.evaluate(() => [
          ...new Set(
            sluice
              .getLog()
              .filter(({ outcome }) => outcome === 'blocked')
              .map(({ vendor }) => vendor),
          ),
        ]);
        assert.ok(stopped.length > 0 && stopped.every((name) => sold.includes(name)));
        await leave(visit);
        const reached = sold.flatMap((name) =>
          standIn.seenBy(name).map(({ request }) => `${name}: ${request ?? 'a connection'}`),
        );
        assert.deepEqual(reached, []);
      });
    }
  });
}
