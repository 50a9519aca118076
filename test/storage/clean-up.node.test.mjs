import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startSite } from './site.mjs';

const options = {
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    {
      id: 'acme',
      category: 'advertising',
      cookies: [
        '_acme*',
        'acme_id',
        'AMCV_1%40AdobeOrg',
        'shared',
        'basket',
        '*',
        'x*',
        '_a*b',
        'slu*',
      ],
      storage: ['acme:*', 'acme-db', 'acme-cache', 'shared', '*', 'k*', 'slu*'],
    },
    { id: 'tally', category: 'analytics', cookies: ['shared'], storage: ['shared'] },
    { id: 'shop', category: 'necessary', cookies: ['basket'] },
  ],
};
const host = 'a.news.harbor.localhost';
const path = '/deep/page';

for (const engine of await availableEngines()) {
  describe(`what refused companies keep (${engine})`, () => {
    let site;
    let browser;
    let page;

    before(async () => {
      site = await startSite();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage();
    });

    const open = (set = []) => page.goto(site.on(host, options, { path, set }));
    /** Names of the cookies that the browser has, but for the record, and the probe that is there for a moment when it is written. */
    const names = async () =>
      (await page.cookies())
        .map(({ name }) => name)
        .filter((name) => !/^sluice(-probe)?$/.test(name))
        .sort();
    const onEveryDomain = (name) =>
      ['', 'harbor.localhost', 'news.harbor.localhost', host].flatMap((domain) =>
        ['/', '/deep', '/deep/', path].map(
          (each) => `${name}=1; path=${each}${domain && `; domain=${domain}`}; max-age=600`,
        ),
      );

    it('goes from every parent domain and path before the refusal is told', async () => {
      await open([
        ...['_acme', '_acme_x', 'acme_id', 'AMCV_1%40AdobeOrg'].flatMap(onEveryDomain),
        '_acm=1',
        'acme_id2=1',
        'other=1',
      ]);
      assert.ok((await page.cookies()).length >= 4 * 16 - 8);
      const seen = await page.evaluate(() => {
        let told;
        sluice.subscribe(({ optedOut }) => (told = optedOut && document.cookie));
        void sluice.optOut();
        return told;
      });
      assert.doesNotMatch(seen, /_acme|acme_id=|AMCV/);
      assert.deepEqual(await names(), ['_acm', 'acme_id2', 'other']);
    });

    it('goes on later pages, as soon as the head script runs', async () => {
      await open();
      await page.evaluate(() => sluice.optOut().then(() => {}));
      await open(onEveryDomain('_acme'));
      assert.deepEqual(await names(), []);
      assert.equal(await page.evaluate(() => sluice.getState().optedOut), true);
    });

    it('goes from local and session storage, databases and caches', async () => {
      await open();
      const kept = () =>
        page.evaluate(async () => [
          ...Array.from(localStorage, (_, at) => localStorage.key(at)),
          ...Array.from(sessionStorage, (_, at) => sessionStorage.key(at)),
          ...(await indexedDB.databases()).map(({ name }) => name),
          ...(self.caches ? await caches.keys() : []),
        ]);
      await page.evaluate(async () => {
        for (const storage of [localStorage, sessionStorage]) {
          for (const key of ['acme:1', 'acme:2', 'acme', 'shared', 'key', 'removeItem'])
            storage.setItem(key, '1');
        }
        for (const name of ['acme-db', 'their-db']) {
          const request = indexedDB.open(name);
          await new Promise((resolve) => (request.onsuccess = resolve));
          request.result.close();
        }
        for (const name of ['acme-cache', 'their-cache']) await self.caches?.open(name);
      });
      assert.equal((await kept()).filter((name) => name.startsWith('acme')).length, 8);
      const atOnce = await page.evaluate(() => {
        void sluice.optOut();
        return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
      });
      assert.equal(
        atOnce.some((name) => name.startsWith('acme:')),
        false,
      );
      await page.waitFor(async () => {
        const left = [
          ...(await indexedDB.databases()).map(({ name }) => name),
          ...(self.caches ? await caches.keys() : []),
        ];
        return !left.some((name) => name.startsWith('acme'));
      });
      const rest = ['acme', 'key', 'removeItem', 'shared'];
      const caches = (await page.evaluate(() => 'caches' in self)) ? ['their-cache'] : [];
      assert.deepEqual((await kept()).sort(), [...rest, ...rest, ...caches, 'their-db'].sort());
    });

    it('stays where a company that is allowed, or required, names it too, and goes when both are refused', async () => {
      await open(['shared=1; path=/', 'basket=1; path=/', 'sluice-own=1; path=/']);
      await page.evaluate(() => {
        localStorage.setItem('shared', '1');
        return sluice.optOut().then(() => {});
      });
      assert.deepEqual(await names(), ['basket', 'shared', 'sluice-own']);
      await page.evaluate(() => sluice.denyAll().then(() => {}));
      assert.deepEqual(await names(), ['basket', 'sluice-own']);
      assert.equal(await page.evaluate(() => localStorage.getItem('shared')), null);
      assert.match(await page.evaluate(() => document.cookie), /\bsluice=v=1&/);
    });

    it('goes again when somebody writes it again, and is told', async () => {
      await open();
      await page.evaluate(() => {
        window.leaks = [];
        document.addEventListener('sluice:leak', ({ detail }) => leaks.push(detail));
        setInterval(() => {
          if (window.stopped) return;
          document.cookie = '_acme_again=1; path=/; domain=harbor.localhost';
          localStorage.setItem('acme:again', '1');
        }, 100);
        return sluice.optOut().then(() => {});
      });
      await page.waitFor(() => /_acme_again/.test(document.cookie) && 'acme:again' in localStorage);
      const report = await page.evaluate(() => sluice.verify());
      const returned = report.leaks.filter(({ why }) => why === 'returns').map(({ name }) => name);
      assert.deepEqual(returned.sort(), ['_acme_again', 'acme:again']);
      await page.evaluate(() => {
        window.stopped = true;
      });
      await page.waitFor(
        () => !/_acme_again/.test(document.cookie) && !('acme:again' in localStorage),
      );
      const told = await page.evaluate(() => leaks.map(({ name }) => name));
      assert.deepEqual(told.sort(), ['_acme_again', 'acme:again']);
    });

    it('is named where only the server can remove it', async () => {
      await open([
        'acme_id=1; path=/; HttpOnly; domain=harbor.localhost',
        '_acme_hidden=1; path=/; HttpOnly',
        'theirs=1; path=/; HttpOnly',
      ]);
      await page.evaluate(() => sluice.optOut().then(() => {}));
      const { leaks, gaps } = await page.evaluate(() => sluice.verify());
      assert.deepEqual(leaks, [
        { kind: 'trace', vendor: 'acme', place: 'cookie', name: 'acme_id', why: 'http-only' },
      ]);
      assert.ok(gaps.includes('http-only'));
      assert.deepEqual(await names(), ['_acme_hidden', 'acme_id', 'theirs']);
    });

    it('is not mistaken for what came back, however many look at once', async () => {
      await open(['acme_id=1; path=/; HttpOnly; domain=harbor.localhost']);
      await page.evaluate(() => sluice.optOut().then(() => {}));
      const reports = await page.evaluate(async () => {
        const looks = [];
        const look = () => looks.length < 8 && looks.push(sluice.verify());
        // What one look writes for a moment sets off the next.
        window.cookieStore?.addEventListener('change', look);
        look();
        look();
        for (const one of looks) await one;
        return Promise.all(looks);
      });
      for (const { leaks } of reports)
        assert.deepEqual(
          leaks.map(({ name, why }) => [name, why]),
          [['acme_id', 'http-only']],
        );
    });

    it('stays as it is while nothing is refused', async () => {
      await open(['_acme=1; path=/']);
      await page.evaluate(() => sluice.ready.then(() => {}));
      const { leaks, refused } = await page.evaluate(() => sluice.verify());
      assert.deepEqual([leaks, refused], [[], []]);
      assert.deepEqual(await names(), ['_acme']);
    });
  });
}
