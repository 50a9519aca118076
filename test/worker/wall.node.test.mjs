import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startSite } from './site.mjs';

const worker = readFileSync(new URL('../../dist/sluice-sw.js', import.meta.url), 'utf8');

/** Runs in a page: whether a request of this page got through. */
const reach = (url) =>
  fetch(url, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

/** Runs in a page: tells the worker what a page would, changed by `change` (JSON merged key by key), and waits until it is kept. */
const tellAsPage = async (change) => {
  const list = {
    revision: 1,
    age: '',
    categories: [
      { id: 'necessary', required: true, sale: false, sensitive: [] },
      { id: 'advertising', required: false, sale: true, sensitive: [] },
    ],
    vendors: [
      { id: 'ads', category: 'advertising', sale: false, domains: ['ads.localhost'], paths: [] },
    ],
    signals: {},
    enforcement: { unknownHosts: 'allow' },
    record: { cookie: 'sluice', askAgain: 390 },
  };
  const granted = { answer: 'granted' };
  const state = {
    model: 'opt-out',
    signal: false,
    categories: { necessary: granted, advertising: granted },
    vendors: { ads: granted },
  };
  const { active } = await navigator.serviceWorker.ready;
  const { vendors } = list;
  const at = performance.timeOrigin;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  active.postMessage({ sluice: 1, at, settings: list, state, vendors, allow: [], ...change });
};

for (const engine of await availableEngines()) {
  describe(`the service worker, in ${engine}`, () => {
    let browser;
    let site;
    let page;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());
    beforeEach(async () => {
      site = await startSite();
      page = await browser.newPage();
      site.files['/'] = site.page();
      site.files['/plain'] = '<!doctype html><title>plain</title><p>Without Sluice.';
    });
    const end = async () => {
      await page.close();
      await site.close();
    };

    /** Opens the site's page until the worker is in control, and lets the reader refuse. */
    const refuse = async () => {
      await page.goto(site.url('/'));
      await page.waitFor(() => Boolean(navigator.serviceWorker.controller));
      await page.evaluate(() => window.sluice.optOut().then(() => {}));
      await page.goto(site.url('/plain'));
    };
    const isReached = (vendor, path) =>
      page.evaluate(reach, site.url(`/${path}`, `${vendor}.localhost`));
    /** The worker hears, and looks for what it heard, in its own time. */
    const untilStopped = (vendor) =>
      page.waitFor(
        async (url) => {
          try {
            await fetch(url, { mode: 'no-cors' });
            return false;
          } catch {
            return true;
          }
        },
        site.url('/until', `${vendor}.localhost`),
      );

    it('stops a refused vendor on pages without Sluice, and nobody else', async () => {
      await refuse();
      await untilStopped('ads');
      assert.equal(await isReached('ads', 'plain'), false);
      assert.equal(site.hits('ads/plain'), 0);
      assert.equal(await isReached('tally', 'plain'), true);
      assert.equal(await isReached('notads', 'plain'), true);
      await end();
    });

    it('lets everything pass without a list, and asks the page for it', async () => {
      await page.goto(site.url('/plain'));
      await page.evaluate(async () => {
        window.asked = 0;
        navigator.serviceWorker.addEventListener('message', ({ data }) => {
          if (data?.sluice === null) window.asked += 1;
        });
        navigator.serviceWorker.startMessages();
        await navigator.serviceWorker.register('/sluice-sw.js');
      });
      await page.waitFor(() => Boolean(navigator.serviceWorker.controller));
      assert.equal(await isReached('ads', 'no-list'), true);
      assert.equal(site.hits('ads/no-list'), 1);
      await page.waitFor(() => window.asked > 0);
      await end();
    });

    it('stops listed hosts where it has a list and no state', async () => {
      await page.goto(site.url('/plain'));
      await page.evaluate(() => navigator.serviceWorker.register('/sluice-sw.js').then(() => {}));
      await page.waitFor(() => Boolean(navigator.serviceWorker.controller));
      await page.evaluate(tellAsPage, { state: null });
      await untilStopped('ads');
      assert.equal(await isReached('tally', 'no-state'), true);
      await end();
    });

    it('lets a vendor pass at once when it is allowed again', async () => {
      await refuse();
      await untilStopped('ads');
      // The second question has its own tests: here the site has asked it.
      site.files['/'] = site.page(
        { ui: { banner: 'none', ownQuestion: true } },
        `<script type="text/plain" data-vendor="ads" data-src="${site.url('/tag.js', 'ads.localhost')}"></script>`,
      );
      await page.goto(site.url('/'));
      await page.evaluate(() => window.sluice.allowAll({ confirmed: true }).then(() => {}));
      await page.waitFor(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/tag.js')),
      );
      assert.equal(site.hits('ads/tag.js'), 1);
      await end();
    });

    it('takes no permission from a message that the record does not have', async () => {
      await refuse();
      await untilStopped('ads');
      await page.evaluate(tellAsPage, {});
      for (let times = 0; times < 5; times += 1)
        assert.equal(await isReached('ads', 'word'), false);
      assert.equal(site.hits('ads/word'), 0);
      await end();
    });

    it('takes the page’s word where it cannot read the record', async () => {
      site.files['/sluice-sw.js'] =
        `Object.defineProperty(self, 'cookieStore', { value: undefined });\n${worker}`;
      await refuse();
      await untilStopped('ads');
      await page.evaluate(tellAsPage, {});
      await page.waitFor(
        (url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        site.url('/word', 'ads.localhost'),
      );
      await end();
    });

    it('keeps the newer list when an older page speaks', async () => {
      await refuse();
      await untilStopped('ads');
      const older = { sluice: 1, at: 1, settings: null };
      await page.evaluate(tellAsPage, older);
      await page.evaluate(tellAsPage, { at: 1, vendors: [] });
      for (let times = 0; times < 5; times += 1) assert.equal(await isReached('ads', 'old'), false);
      assert.equal(site.hits('ads/old'), 0);
      await end();
    });

    it('is not moved by a message that makes no sense', async () => {
      await refuse();
      await untilStopped('ads');
      for (const change of [{ settings: null }, { vendors: 7 }, { sluice: 2 }]) {
        await page.evaluate(tellAsPage, { at: Date.now(), ...change });
        assert.equal(await isReached('ads', 'nonsense'), false);
      }
      assert.equal(site.hits('ads/nonsense'), 0);
      await end();
    });

    it('survives its own update: the next one knows without being told', async () => {
      await refuse();
      await untilStopped('ads');
      site.files['/sluice-sw.js'] = `${worker}\n// Another version.`;
      await page.evaluate(async () => {
        const change = new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
        await (await navigator.serviceWorker.ready).update();
        await change;
      });
      assert.equal(await isReached('ads', 'updated'), false);
      assert.equal(site.hits('ads/updated'), 0);
      assert.equal(await isReached('tally', 'updated'), true);
      await end();
    });

    it('of an older version, with an older list, is told nothing that it understands, and is followed by the new one', async () => {
      // Its messages have another form, and so has what it keeps; it knows no company by the name of `late`.
      site.files['/sluice-sw.js'] = worker
        .replace(/1!==(\w+\?\.sluice)/, '0!==$1')
        .replace(/1===(\w+\.data\?\.sluice)/, '0===$1');
      assert.notEqual(site.files['/sluice-sw.js'], worker);
      site.files['/'] = site.page();
      await page.goto(site.url('/'));
      await page.waitFor(() => Boolean(navigator.serviceWorker.controller));
      const vendors = [{ id: 'late', category: 'advertising', domains: ['late.localhost'] }];
      site.files['/'] = site.page({ vendors });
      await page.goto(site.url('/'));
      const state = await page.evaluate(() => sluice.optOut());
      assert.deepEqual([state.optedOut, state.stored], [true, true]);
      assert.equal(await isReached('late', 'older'), false);
      await page.evaluate(() => {
        window.change = new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', () => resolve(1));
        });
      });
      site.files['/sluice-sw.js'] = worker;
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update();
        await window.change;
      });
      // It finds nothing that it can read, and asks the page.
      await page.goto(site.url('/'));
      await page.goto(site.url('/plain'));
      await untilStopped('late');
      const hits = site.hits('late/newer');
      assert.equal(await isReached('late', 'newer'), false);
      assert.equal(site.hits('late/newer'), hits);
      await end();
    });

    it('stops hosts that nobody names in allow-list mode, with a policy for what no worker sees', async () => {
      const at = (path) => site.url(path, 'unnamed.localhost');
      const roads = (prefix) => `<!doctype html><title>plain</title>
        <img alt="" src="${at(`/${prefix}-image`)}"><iframe title="x" src="${at(`/${prefix}-frame`)}"></iframe>
        <img alt="" src="/go?to=${encodeURIComponent(at(`/${prefix}-hop`))}">
        <img alt="" src="${site.url(`/${prefix}-listed`, 'listed.localhost')}">`;
      const enforcement = {
        serviceWorker: '/sluice-sw.js',
        unknownHosts: 'deny',
        allow: ['listed.localhost'],
      };
      site.files['/'] = site.page({ enforcement, ui: { banner: 'none', ownQuestion: true } });
      site.files['/refused'] = roads('refused');
      site.files['/allowed'] = roads('allowed');
      await refuse();
      await untilStopped('unnamed');
      await page.goto(site.url('/refused'));
      const hits = (prefix) =>
        ['image', 'frame', 'hop'].map((road) => site.hits(`unnamed/${prefix}-${road}`));
      assert.equal(site.hits('listed/refused-listed'), 1);
      assert.deepEqual(hits('refused'), [0, 0, 0]);

      await page.goto(site.url('/'));
      await page.evaluate(() => window.sluice.allowAll({ confirmed: true }).then(() => {}));
      await page.goto(site.url('/allowed'));
      assert.deepEqual(hits('allowed'), [1, 1, 1]);
      await end();
    });

    it('stands beside the site’s own worker, and leaves its life and its answers to it', async () => {
      const own = `let taken = 0;
        for (const [owner, member] of [[self, 'skipWaiting'], [Clients.prototype, 'claim']]) {
          const native = owner[member];
          owner[member] = function () { taken += 1; return native.call(this); };
        }
        importScripts('/sluice-sw.js');
        addEventListener('fetch', (event) => {
          const { pathname } = new URL(event.request.url);
          if (pathname === '/made') event.respondWith(new Response('made by the site'));
          if (pathname === '/taken') event.respondWith(new Response(taken));
          if (pathname === '/own-call') event.respondWith(
            fetch('${site.url('/own-call', 'ads.localhost')}', { mode: 'no-cors' }).then(() => new Response('passed'), () => new Response('stopped')));
        });
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;
      site.files['/own-sw.js'] = own;
      const config = { enforcement: { serviceWorker: '/own-sw.js' } };
      site.files['/'] = site.page(config);
      await refuse();
      await untilStopped('ads');
      const read = (path) => fetch(path).then((response) => response.text());
      assert.equal(await page.evaluate(read, '/made'), 'made by the site');
      assert.equal(await page.evaluate(read, '/own-call'), 'stopped');
      assert.equal(site.hits('ads/own-call'), 0);
      assert.equal(await isReached('tally', 'beside'), true);

      // One claim is the site's own.
      assert.equal(await page.evaluate(read, '/taken'), '1');
      await end();
    });
  });
}
