import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { capabilities, launch } from '../support/driver.mjs';
import { waitUntil } from '../support/driver/wait-until.mjs';
import { versionOf } from './bundle.mjs';
import { libraries } from './libraries/index.mjs';
import { lateTags, leftPage, markedArticle, plainArticle } from './pages.mjs';
import { ask, leave, read, settle, startVisit } from './visit.mjs';

/** Puppeteer keeps Firefox from connecting before it has something to ask; readers' browsers do (preconnect). */
const launchAsReaders = (engine, options = {}) =>
  launch(engine, {
    ...options,
    ...(engine === 'firefox' && {
      preferences: { 'network.http.speculative-parallel-limit': 20 },
    }),
  });

const names = libraries.map(({ name }) => name);
/** A page that hangs fails its own test only. */
const limit = { timeout: 45_000 };
const isSale = ({ category }) => category !== 'functional';
const sold = libraries.filter(isSale).map(({ name }) => name);
/** Keeps its last events for the next visit, unless its timer happens to fire; all others send as the page is left. */
const sendsNextTime = 'countly';
const free = names.filter((name) => !sold.includes(name));

const pages = (article) => ({
  '/article': article,
  '/choose': markedArticle({ region: 'US-CA', only: [] }),
  '/left': leftPage,
});

const isClassic = (name) => libraries.find((library) => library.name === name).form !== 'module';

/** What reached the servers of these libraries, connections without a request included. */
const reached = (standIn, of) =>
  of.flatMap((name) =>
    standIn.seenBy(name).map(({ request }) => `${name}: ${request ?? 'a connection'}`),
  );

const executed = (page) => page.evaluate(() => globalThis.ran ?? []);

const eachWorks = async (standIn, of) => {
  const arrivals = libraries
    .filter(({ name }) => of.includes(name))
    .map(({ name, works }) => standIn.arrival(name, works));
  const failures = (await Promise.allSettled(arrivals)).filter(({ reason }) => reason);
  assert.deepEqual(
    failures.map(({ reason }) => reason.message),
    [],
  );
};

const eachKeeps = (kept, of) => {
  const keys = kept.map((line) => line.slice(line.indexOf(' ') + 1));
  const without = libraries
    .filter(({ name, keeps }) => of.includes(name) && keeps && !keys.some((key) => keeps.test(key)))
    .map(({ name }) => name);
  assert.deepEqual(without, [], `kept: ${keys.join(', ')}`);
};

/** From the decided page to the next one: none of `silent` is fetched, runs, sends or stores; all of `works` do. */
const assertRefused = async (visit, { state, silent, works }) => {
  const { standIn, page } = visit;
  await settle(page);
  const { model, optedOut, signal } = await page.evaluate(() => sluice.getState());
  assert.deepEqual({ model, optedOut, signal }, state);
  await read(page);
  await eachWorks(standIn, works);
  assert.deepEqual(await executed(page), works, 'code that ran');
  assert.deepEqual(reached(standIn, silent), [], 'while the page was read and hidden');
  const kept = await leave(visit);
  assert.deepEqual(reached(standIn, silent), [], 'after the page was left');
  assert.deepEqual(kept, []);
};

for (const engine of await availableEngines()) {
  describe(`twelve vendors' libraries in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await launchAsReaders(engine);
    });
    after(() => browser?.close());

    test(
      'reach their servers, store, and send as the page is left, where nothing gates them',
      limit,
      async (t) => {
        const visit = await startVisit(t, browser, pages(plainArticle()));
        const { standIn, page, goto } = visit;
        t.diagnostic(libraries.map((each) => `${each.package} ${versionOf(each)}`).join(', '));
        await goto('/article');
        await read(page);
        await eachWorks(standIn, names);
        assert.deepEqual((await executed(page)).toSorted(), names.toSorted());
        const soFar = names.map((name) => standIn.seenBy(name).length);
        eachKeeps(await leave(visit), names);
        const silent = () =>
          names.filter(
            (name, at) => name !== sendsNextTime && standIn.seenBy(name).length === soFar[at],
          );
        // What is sent last is still on its way.
        await waitUntil(() => silent().length === 0, {
          what: 'the last word of each',
          where: () => ` (${silent().join()})`,
        });
      },
    );

    test('send and store nothing on a page view after an opt-out', limit, async (t) => {
      const visit = await startVisit(t, browser, pages(markedArticle({ region: 'US-CA' })));
      await visit.goto('/choose');
      await ask(visit.page, 'optOut');
      await visit.goto('/article');
      const state = { model: 'opt-out', optedOut: true, signal: false };
      await assertRefused(visit, { state, silent: sold, works: free });
    });

    test(
      'send and store nothing while the browser sends Global Privacy Control',
      limit,
      async (t) => {
        // Where the browser can send it itself, it does; elsewhere the page defines the property before the head script.
        const { gpc } = capabilities[engine];
        const signalling = gpc ? await launchAsReaders(engine, { gpc }) : browser;
        if (gpc) t.after(() => signalling.close());
        const article = markedArticle({ region: 'US-CA', signal: !gpc });
        const visit = await startVisit(t, signalling, pages(article));
        await visit.goto('/article');
        const state = { model: 'opt-out', optedOut: true, signal: true };
        await assertRefused(visit, { state, silent: sold, works: free });
      },
    );

    test(
      'send and store nothing before the reader has answered under opt-in law',
      limit,
      async (t) => {
        const visit = await startVisit(t, browser, pages(markedArticle({ region: 'DE' })));
        await visit.goto('/article');
        const state = { model: 'opt-in', optedOut: false, signal: false };
        await assertRefused(visit, { state, silent: names, works: [] });
      },
    );

    test(
      'work on the same page, in the order of its markup, as soon as the reader allows all',
      limit,
      async (t) => {
        const visit = await startVisit(t, browser, pages(markedArticle({ region: 'DE' })));
        const { standIn, page, goto } = visit;
        await goto('/article');
        await settle(page);
        assert.deepEqual(reached(standIn, names), [], 'before the answer');
        await ask(page, 'allowAll');
        await page.waitFor((all) => globalThis.ran?.length === all, names.length);
        // Modules wait for the end of the page, as everywhere.
        assert.deepEqual((await executed(page)).filter(isClassic), names.filter(isClassic));
        await read(page);
        await eachWorks(standIn, names);
        eachKeeps(await leave(visit), names);
      },
    );

    test(
      'stay silent after an opt-out in mid-visit unless they were running already',
      limit,
      async (t) => {
        const running = ['gtm', 'posthog', 'snowplow'];
        const scheduled = ['sentry', 'mixpanel', 'amplitude'];
        const late = sold.filter((name) => ![...running, ...scheduled].includes(name));
        const only = libraries.filter(({ name }) => running.includes(name));
        const visit = await startVisit(t, browser, pages(markedArticle({ region: 'US-CA', only })));
        const { standIn, page, goto } = visit;
        await goto('/article');
        await eachWorks(standIn, running);

        const timed = lateTags(scheduled, standIn);
        const direct = lateTags([...late, ...free], standIn);
        await page.evaluate(
          async (later, now) => {
            setTimeout(addMarked, 0, later);
            await sluice.optOut();
            addMarked(now);
          },
          timed,
          direct,
        );
        await page.waitFor((all) => globalThis.added.length === all, names.length - running.length);
        await eachWorks(standIn, free);
        assert.deepEqual((await executed(page)).toSorted(), [...running, ...free].toSorted());
        await read(page);
        await leave(visit);
        assert.deepEqual(reached(standIn, [...scheduled, ...late]), []);
      },
    );

    test('do not run from a file that was on its way as the reader opted out', limit, async (t) => {
      // The inline one waits for those before it, the module may.
      const awaited = ['segment', 'mixpanel', 'sentry', 'prebid', 'amplitude'];
      const visit = await startVisit(
        t,
        browser,
        pages(markedArticle({ region: 'US-CA', only: [] })),
      );
      const { standIn, page, goto } = visit;
      await goto('/article');
      const release = standIn.holdFiles();
      await page.evaluate((tags) => addMarked(tags), lateTags([...awaited, ...free], standIn));
      await standIn.arrival(awaited[0], /^GET \/library\.js$/);
      await ask(page, 'optOut');
      await release();
      await settle(page);
      await read(page);
      // What stays allowed is not held up by what no longer runs.
      await eachWorks(standIn, free);
      assert.deepEqual(await executed(page), free, 'code that ran');
      const kept = await leave(visit);
      const sent = reached(standIn, awaited).filter(
        (line) => !/: (a connection|GET \/library\.js)$/.test(line),
      );
      assert.deepEqual(sent, [], 'sent besides the files asked for before the opt-out');
      assert.deepEqual(kept, []);
    });
  });
}
