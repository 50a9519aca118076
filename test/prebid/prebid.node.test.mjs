import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { capabilities, launch } from '../support/driver.mjs';
import { article, foot, frame, framing, headOf, lateFoot } from './pages.mjs';
import { BIDDERS, serveAuctions } from './serve-auctions.mjs';

/** A page that hangs fails its own test only. */
const limit = { timeout: 45_000 };
/** Prebid's own tests leave WebKit to the others: here the two engines that most readers of ads have. */
const engines = (await availableEngines()).filter((engine) => engine !== 'webkit');

const NATIONAL = 'DBABLA~CVQqAAAAAACA.QA';
const NATIONAL_OUT = 'DBABLA~CVQVAAAAAACA.QA';
const NATIONAL_SIGNAL = 'DBABLA~CVQVAAAAAACA.YA';
const BOTH = { sections: ['usnat', 'usca'] };
const SERVICE_PROVIDER = { mspa: { covered: true, mode: 'service-provider' } };

/** What Prebid knows at once: the site's own, and its shared one. A frame of another site has no cookie for the latter. */
const IDS = ['harbor.example', 'pubcid.org'];

/** Every bidder was told the same: these signals, and these sources of ids. */
const assertTold = (bids, { gpp, sid, usp, ids }) => {
  for (const bidder of BIDDERS) {
    const { eids, slot: _, ...told } = bids[bidder];
    assert.deepEqual(told, { gpp, sid, usp }, bidder);
    const sources = (eids ?? []).map(({ source }) => source);
    // One more is looked up while the first auction may be running.
    const known = sources.filter((source) => !ids[0] || ids.includes(source));
    assert.deepEqual(known, ids, bidder);
  }
};

/** Prebid never syncs in a browser that calls itself Firefox: here it goes by another name, so that it would. */
const launchAsSynced = (engine, options = {}) =>
  launch(engine, {
    ...options,
    ...(engine === 'firefox' && {
      preferences: { 'general.useragent.override': 'Mozilla/5.0 (X11; Linux x86_64) Gecko' },
    }),
  });

for (const engine of engines) {
  describe(`Prebid, bundled as it is published, in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await launchAsSynced(engine);
    });
    after(() => browser?.close());

    const visit = async (t, pages, own = browser) => {
      const site = await serveAuctions(pages);
      t.after(() => site.stop());
      const page = await own.newPage();
      t.after(() => page.close());
      return { site, page, goto: (path) => page.goto(site.url(path)) };
    };
    /** The auction is over, and what it set off in the page has been sent. */
    const settle = async ({ site, page }, slot) => {
      await page.waitFor((code) => globalThis.ended.includes(code), slot);
      const earlier = site.countOf('sentinel');
      await page.evaluate(async (url) => {
        for (const wait of [0, 100]) await new Promise((resolve) => setTimeout(resolve, wait));
        await fetch(url);
      }, site.hosts.sentinel);
      await site.callsTo('sentinel', earlier + 1);
    };
    const auction = async (seen, slot) => {
      await seen.page.evaluate((code) => void auction(code), slot);
      const bids = await seen.site.bidsFor(slot);
      await settle(seen, slot);
      return bids;
    };
    const optOut = ({ page }) => page.evaluate(() => sluice.optOut().then(() => {}));
    /** Neither a sync nor a look-up of an id, nor an id in storage. */
    const assertNothingShared = async ({ site, page }) => {
      assert.deepEqual(
        [site.countOf('sync'), site.countOf('ids')],
        [0, 0],
        'syncs and id look-ups',
      );
      const kept = await page.evaluate(() => document.cookie + Object.keys(localStorage));
      assert.doesNotMatch(kept, /_sharedid|_unifiedid/);
    };

    it(
      'bids, syncs and sends ids on a first visit, with what was not refused',
      limit,
      async (t) => {
        const seen = await visit(t, { '/': article({ slot: 'top' }) });
        await seen.goto('/');
        const bids = await seen.site.bidsFor('top');
        assertTold(bids, { gpp: NATIONAL, sid: [7], usp: '1YNN', ids: IDS });
        await seen.site.callsTo('sync', 3);
        await seen.site.callsTo('ids', 1);
      },
    );

    it('is not held up while the page is parsed', limit, async (t) => {
      const seen = await visit(t, { '/': [headOf({ slot: 'early' }), foot] });
      const loading = seen.goto('/');
      // The rest of the page is not sent before all bidders have been asked.
      assertTold(await seen.site.bidsFor('early'), {
        gpp: NATIONAL,
        sid: [7],
        usp: '1YNN',
        ids: IDS,
      });
      seen.site.next();
      await loading;
    });

    it(
      'waits behind our stub for a head script that comes late, and then knows of an opt-out',
      limit,
      async (t) => {
        const stub = readFileSync(new URL('../../dist/sluice-stub.js', import.meta.url), 'utf8');
        const seen = await visit(t, {
          '/choose': article({ prebid: false }),
          '/': [headOf({ slot: 'top', stub: stub.split('\n//#')[0] }), lateFoot],
        });
        await seen.goto('/choose');
        await optOut(seen);
        const loading = seen.goto('/');
        await seen.page.waitFor(() => globalThis.pbjs?.version);
        await seen.page.evaluate((url) => fetch(url).then(() => {}), seen.site.hosts.sentinel);
        await seen.site.callsTo('sentinel', 1);
        assert.equal(
          BIDDERS.reduce((sum, name) => sum + seen.site.countOf(name), 0),
          0,
          'asked early',
        );
        seen.site.next();
        const bids = await seen.site.bidsFor('top');
        // US Privacy knows no stub: it has no way of saying "not yet", and is missing here.
        for (const bidder of BIDDERS) {
          const { gpp, sid, eids = [] } = bids[bidder];
          assert.deepEqual({ gpp, sid, eids }, { gpp: NATIONAL_OUT, sid: [7], eids: [] }, bidder);
        }
        await loading;
      },
    );

    it(
      'says of a reader who opted out on an earlier page so from its first auction on',
      limit,
      async (t) => {
        const seen = await visit(t, {
          '/choose': article({ prebid: false }),
          '/': article({ slot: 'top' }),
        });
        await seen.goto('/choose');
        await optOut(seen);
        await seen.goto('/');
        const bids = await seen.site.bidsFor('top');
        assertTold(bids, { gpp: NATIONAL_OUT, sid: [7], usp: '1YYN', ids: [] });
        await settle(seen, 'top');
        await assertNothingShared(seen);
      },
    );

    it(
      'knows of a press in the notice in its next auction, and syncs and sends ids no more',
      limit,
      async (t) => {
        const seen = await visit(t, { '/': article({ gpp: BOTH, slot: 'before' }) });
        await seen.goto('/');
        assertTold(await seen.site.bidsFor('before'), {
          gpp: 'DBABrw~CVQqAAAAAACA.QA~BUoAAACA.QA',
          sid: [7, 8],
          usp: '1YNN',
          ids: IDS,
        });
        await settle(seen, 'before');
        const synced = (await seen.site.callsTo('sync', 3)).length;
        await seen.page.click(['sluice-banner', '[data-sluice="opt-out"]']);
        await seen.page.waitFor(() => sluice.getState().optedOut);
        assertTold(await auction(seen, 'after'), {
          gpp: 'DBABrw~CVQVAAAAAACA.QA~BUUAAACA.QA',
          sid: [7, 8],
          usp: '1YYN',
          ids: [],
        });
        assert.equal(seen.site.countOf('sync'), synced);
      },
    );

    it('drops syncs that were waiting as the reader opted out', limit, async (t) => {
      const seen = await visit(t, { '/': article({ slot: 'top', syncDelay: 1_500 }) });
      await seen.goto('/');
      await settle(seen, 'top');
      assert.equal(seen.site.countOf('sync'), 0);
      await optOut(seen);
      // Their time has passed; that nothing is sent has no event.
      await seen.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
      await auction(seen, 'after');
      assert.equal(seen.site.countOf('sync'), 0);
    });

    it('obeys the browser’s signal: the browser’s own where it has one', limit, async (t) => {
      const { gpc } = capabilities[engine];
      const own = gpc ? await launchAsSynced(engine, { gpc }) : browser;
      if (gpc) t.after(() => own.close());
      const seen = await visit(t, { '/': article({ slot: 'top', signal: !gpc }) }, own);
      await seen.goto('/');
      const bids = await seen.site.bidsFor('top');
      assertTold(bids, { gpp: NATIONAL_SIGNAL, sid: [7], usp: '1YYN', ids: [] });
      await settle(seen, 'top');
      await assertNothingShared(seen);
      const [gpcField] = await seen.page.evaluate(() => {
        let answer;
        __gpp('getField', (...given) => (answer = given), 'usnat.Gpc');
        return answer;
      });
      assert.equal(gpcField, true);
      if (gpc) {
        const headers = seen.site.seen
          .filter(({ to }) => to !== 'sentinel')
          .map(({ signal }) => signal);
        assert.deepEqual([...new Set(headers)], ['1'], 'Sec-GPC on every request');
      }
    });

    for (const [region, prefix, sid, allowed, refused] of [
      ['US-CA', 'usca', 8, 'DBABBg~BUoAAACA.QA', 'DBABBg~BUUAAACA.QA'],
      ['US-CT', 'usct', 12, 'DBABVg~BVoAAAIA.QA', 'DBABVg~BVUAAAIA.QA'],
      // Prebid has no rules of its own for this one.
      ['US-TX', 'ustx', 16, 'DBABEw~BVoAAAgA.QA', 'DBABEw~BVUAAAgA.QA'],
    ]) {
      it(`obeys a state’s section alone: ${prefix}`, limit, async (t) => {
        const options = { region, gpp: { sections: [prefix] } };
        const seen = await visit(t, {
          '/': article({ ...options, slot: 'top' }),
          '/next': article({ ...options, slot: 'next' }),
        });
        await seen.goto('/');
        const bids = await seen.site.bidsFor('top');
        assertTold(bids, { gpp: allowed, sid: [sid], usp: '1YNN', ids: IDS });
        await settle(seen, 'top');
        const synced = (await seen.site.callsTo('sync', 3)).length;
        await optOut(seen);
        assertTold(await auction(seen, 'same page'), {
          gpp: refused,
          sid: [sid],
          usp: '1YYN',
          ids: [],
        });
        await seen.goto('/next');
        assertTold(await seen.site.bidsFor('next'), {
          gpp: refused,
          sid: [sid],
          usp: '1YYN',
          ids: [],
        });
        await settle(seen, 'next');
        assert.equal(seen.site.countOf('sync'), synced);
      });
    }

    it('shares nothing in service provider mode, though nothing is refused', limit, async (t) => {
      const seen = await visit(t, { '/': article({ gpp: SERVICE_PROVIDER, slot: 'top' }) });
      await seen.goto('/');
      const bids = await seen.site.bidsFor('top');
      assertTold(bids, { gpp: 'DBABLA~CVQqAAAAAABk.QA', sid: [7], usp: '1YNN', ids: [] });
      await settle(seen, 'top');
      await assertNothingShared(seen);
    });

    it(
      'bids with the choice in force while the dialog is open, and with the new one when it is saved',
      limit,
      async (t) => {
        const seen = await visit(t, { '/': article({ slot: 'top' }) });
        await seen.goto('/');
        await seen.site.bidsFor('top');
        await settle(seen, 'top');
        await seen.page.evaluate(() => sluice.open('preferences'));
        assertTold(await auction(seen, 'dialog'), {
          gpp: NATIONAL,
          sid: [7],
          usp: '1YNN',
          ids: IDS,
        });
        await seen.page.click(['sluice-preferences', '[data-sluice="opt-out-all"]']);
        await seen.page.waitFor(() => sluice.getState().optedOut);
        assertTold(await auction(seen, 'saved'), {
          gpp: NATIONAL_OUT,
          sid: [7],
          usp: '1YYN',
          ids: [],
        });
        await seen.page.evaluate(() => sluice.open('preferences'));
        await seen.page.evaluate(() => sluice.close());
        assertTold(await auction(seen, 'closed'), {
          gpp: NATIONAL_OUT,
          sid: [7],
          usp: '1YYN',
          ids: [],
        });
      },
    );

    for (const isRefused of [false, true]) {
      it(
        `asks through the frames protocol in a frame of another site, ${isRefused ? 'refused' : 'allowed'}`,
        limit,
        async (t) => {
          const pages = {
            '/choose': article({ prebid: false }),
            '/': framing({}),
            '/frame': frame('framed'),
          };
          const seen = await visit(t, pages);
          await seen.goto('/choose');
          if (isRefused) await optOut(seen);
          await seen.goto('/');
          const told = isRefused ? [NATIONAL_OUT, '1YYN'] : [NATIONAL, '1YNN'];
          const bids = await seen.site.bidsFor('framed');
          assertTold(bids, {
            gpp: told[0],
            sid: [7],
            usp: told[1],
            ids: isRefused ? [] : [IDS[0]],
          });
          // Prebid does not sync where it has no cookies, as in such a frame.
          assert.equal(seen.site.countOf('sync'), 0);
          if (isRefused) assert.equal(seen.site.countOf('ids'), 0);
        },
      );
    }

    it(
      'hears that nothing applies outside the US, and is not held up by the question there',
      limit,
      async (t) => {
        const seen = await visit(t, { '/': article({ region: 'DE', slot: 'top' }) });
        await seen.goto('/');
        const { smart, amx } = await seen.site.bidsFor('top');
        for (const { gpp, sid, usp } of [smart, amx]) {
          assert.deepEqual({ gpp, sid, usp }, { gpp: 'DBAA', sid: [-1], usp: '1---' });
        }
      },
    );

    it(
      'hears of opt-in law in a state that all is refused until it is allowed',
      limit,
      async (t) => {
        const options = { region: 'US-WA', regions: { '*': 'opt-in' }, slot: 'top' };
        const seen = await visit(t, { '/': article(options) });
        await seen.goto('/');
        assertTold(await seen.site.bidsFor('top'), {
          gpp: NATIONAL_OUT,
          sid: [7],
          usp: '1YYN',
          ids: [],
        });
        await settle(seen, 'top');
        await assertNothingShared(seen);
        await seen.page.click(['sluice-banner', '[data-sluice="allow"]']);
        await seen.page.waitFor(() => sluice.allows('advertising'));
        assertTold(await auction(seen, 'allowed'), {
          gpp: NATIONAL,
          sid: [7],
          usp: '1YNN',
          ids: IDS,
        });
      },
    );
  });
}
