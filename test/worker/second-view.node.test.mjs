import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { batchesOf } from '../leaks/batches-of.mjs';
import { startLab } from '../leaks/lab.mjs';
import { running } from '../leaks/ways/index.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { markup } from './markup.mjs';

const none = (list, what) =>
  assert.ok(list.length === 0, `${what}:\n${list.map((name) => `  ${name}`).join('\n')}\n`);

for (const engine of await availableEngines()) {
  describe(`with the service worker, from the second view on, in ${engine}`, () => {
    let lab;
    let browser;
    before(async () => {
      lab = await startLab({ enforcement: { serviceWorker: '/sluice-sw.js' } });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await lab?.close();
    });

    /** What of the page's own markup reaches the vendor; a second vendor, who is allowed, tells when all has been sent. */
    const arrivingIn = async (tab, state, host) => {
      const ids = markup.map((_, index) => `${state}-${host}-${index}`.replace(/\W/g, '-'));
      const body = markup.map(([, html], index) =>
        html((ending) => `http://${host}:${lab.vendor.port}/hit/${ids[index]}.${ending}`),
      );
      await tab.goto(lab.site + lab.put(state, body.join('\n')));
      const hits = (id) => lab.vendor.hits(id) + lab.vendor.hits(`${id} elsewhere`);
      await lab.vendor.waitFor(() => ids.every(hits), 1500);
      return markup.filter((_, index) => hits(ids[index]) > 0).map(([name]) => name);
    };

    it('nothing of the page’s own markup reaches the refused vendor but what the README names', async () => {
      const tab = await browser.newPage();
      await lab.prepare(tab, 'opted out');
      // Positive control: the same markup, of a vendor that is allowed.
      const alive = await arrivingIn(tab, 'opted out', 'tally.localhost');
      assert.ok(alive.length >= 28, `alive: ${alive.join(', ')}`);
      const remaining = markup.filter(([, , engines]) => engines?.includes(engine));
      const leaked = await arrivingIn(tab, 'opted out', 'ads.localhost');
      none(
        leaked.filter((name) => !remaining.some((one) => one[0] === name)),
        'Leaked',
      );
      const log = await tab.evaluate(() => window.sluice.getLog());
      assert.ok(
        log.some(
          ({ outcome, kind, vendor, category, url }) =>
            `${outcome} ${kind} ${vendor} ${category}` === 'blocked script ads advertising' &&
            url.startsWith('http://ads.localhost:'),
        ),
        'the log has what the worker stopped',
      );
      await tab.close();
    });

    it('all channels that run at a refusal end on the same page', async () => {
      // Few at a time: each request of all of them passes through the worker.
      const channels = [];
      for (const batch of batchesOf(running, 6)) {
        const tab = await browser.newPage();
        channels.push(...(await lab.runThrough(tab, batch)));
        await tab.close();
      }
      none(
        channels.filter(({ begun }) => !begun).map(({ name }) => name),
        'Never began',
      );
      none(
        channels.filter(({ goesOn }) => goesOn).map(({ name }) => name),
        'Goes on',
      );
      assert.ok(channels.length >= 19);
    });
  });
}
