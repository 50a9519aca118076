import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachEngine } from './each-engine.mjs';

/** What the ad stack reads, at once. */
const read = () => {
  let ping;
  window.__gpp('ping', (data) => (ping = data));
  let usp;
  window.__uspapi?.('getUSPData', 1, (data) => (usp = data?.uspString));
  const calls = [...window.dataLayer].filter((call) => call[0] === 'consent');
  return {
    ready: ping.signalStatus,
    sale: ping.parsedSections.usnat?.[0].SaleOptOut,
    gpc: ping.parsedSections.usnat?.[1]?.Gpc,
    usp,
    first: calls[0][1],
    ads: calls.at(-1)[2].ad_storage,
  };
};

/** What the page alone does not stop yet: see the README. */
const beyondScript = ['/road/module.mjs', '/road/css-inline.gif'];

eachEngine('unmarked companies and signals', ({ open, demo }) => {
  /** Presses every road of the page, and answers which of them reached the company by the time the reader has left. */
  const roadsTaken = async (page, least) => {
    await page.evaluate(() => document.querySelector('[data-try="all-of-them"]').click());
    const run = await page.evaluate(() => document.querySelector('meta[name="demo-run"]').content);
    // A request that is always free, sent last: when it is there, those before it would be.
    await page.evaluate(
      (id) =>
        fetch(`//skylark.${location.host}/after?run=${id}`, { mode: 'no-cors' }).then(() => {}),
      run,
    );
    await page.waitFor(
      async (id, wanted) => {
        const { entries } = await (await fetch(`/__log?run=${id}`)).json();
        const roads = entries.filter(({ path }) => path.startsWith('/road/'));
        return new Set(roads.map(({ path }) => path)).size >= wanted;
      },
      run,
      least,
    );
    await page.goto(`${demo().url}about?panel=off`);
    const roads = demo()
      .vendorLog.entries({ run })
      .filter(({ path }) => path.startsWith('/road/'));
    return new Set(roads.map(({ path }) => path));
  };

  it('lets nothing unmarked reach a refused company, on roads that are open when it is allowed', async () => {
    const allowed = await open('unmarked');
    await allowed.evaluate(() => window.sluice.allowAll().then(() => {}));
    assert.ok((await roadsTaken(allowed, 12)).size >= 12);

    const refused = await open('unmarked');
    await refused.evaluate(() => window.sluice.optOut().then(() => {}));
    const leaked = [...(await roadsTaken(refused, 0))].filter(
      (path) => !beyondScript.includes(path),
    );
    assert.deepEqual(leaked, []);
  });

  it('tells the ad stack of an opt-out on the same tick', async () => {
    const page = await open('first-visit');
    const before = await page.evaluate(read);
    assert.deepEqual(before, {
      ...before,
      ready: 'ready',
      sale: 2,
      first: 'default',
      ads: 'granted',
      usp: '1YNN',
    });
    await page.evaluate(() => {
      window.sluice.optOut();
      // On the same tick, before anything else can run.
      window.__gpp('getField', (value) => (window.sold = value), 'usnat.SaleOptOut');
    });
    assert.equal(await page.evaluate(() => window.sold), 1);
    const after = await page.evaluate(read);
    assert.deepEqual(after, { ...after, ready: 'ready', sale: 1, ads: 'denied', usp: '1YYN' });
  });
});
