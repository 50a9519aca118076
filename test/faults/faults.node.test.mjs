import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/driver.mjs';
import { startFaultLab, VENDOR } from './lab.mjs';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * What hostile or broken pages do before the head script, or around it. After an opt-out each must keep the promise all the same:
 * the refusal is stored and in force, nothing reaches the company, and the page has no error of ours.
 */
const FAULTS = {
  'nothing at all, as the control': {},
  'a clock that is a year behind': {
    early: `<script>{ const now = Date.now; Date.now = () => now() - ${YEAR}; }</script>`,
  },
  'a clock that is a year ahead': {
    early: `<script>{ const now = Date.now; Date.now = () => now() + ${YEAR}; }</script>`,
  },
  'a fetch and an XMLHttpRequest that a monitor has wrapped': {
    early: `<script>{ const native = fetch; window.fetch = function () { return native.apply(this, arguments); };
      const { open } = XMLHttpRequest.prototype; XMLHttpRequest.prototype.open = function () { return open.apply(this, arguments); }; }</script>`,
  },
  'array methods that an old library has replaced': {
    early: `<script>{ const { filter } = Array.prototype; Array.prototype.filter = function (call, self) { return filter.call(this, call, self); };
      Array.prototype.find = function (call) { for (let i = 0; i < this.length; i += 1) if (call(this[i], i, this)) return this[i]; return undefined; };
      Array.prototype.last = function () { return this[this.length - 1]; }; }</script>`,
  },
  'a console that is gone': { early: '<script>console = undefined;</script>' },
  'a CustomEvent of its own': {
    early:
      '<script>{ const Native = CustomEvent; window.CustomEvent = class extends Native {}; }</script>',
  },
  'a storage that is full': {
    early: `<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };</script>`,
  },
  'a storage whose getter throws': {
    early: `<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });</script>`,
  },
  'cookies that are off, silently': {
    early: `<script>Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });</script>`,
  },
  'cookies that are off, with errors': {
    early: `<script>{ const no = () => { throw new DOMException('no', 'SecurityError'); };
      Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
      Object.defineProperty(Document.prototype, 'cookie', { get: no, set: no }); }</script>`,
  },
  'no BroadcastChannel, no cookieStore, no requestIdleCallback': {
    early:
      '<script>for (const name of ["BroadcastChannel", "cookieStore", "requestIdleCallback"]) delete window[name];</script>',
  },
  'a policy that was not made for us': {
    headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline' acme.localhost:*" },
  },
  'a require call that looks like a module loader': {
    early:
      '<script>window.define = () => { throw new Error("define"); }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;</script>',
  },
  'a body that is replaced by another': {
    body: '<script>{ const other = document.createElement("body"); other.innerHTML = "<p>New</p>"; document.documentElement.replaceChild(other, document.body); }</script>',
  },
};

describe('an opt-out holds on a page with', () => {
  let browser;
  let lab;
  before(async () => {
    browser = await launch('chromium', { args: ['--js-flags=--expose-gc'] });
    lab = await startFaultLab();
  });
  after(async () => {
    await browser?.close();
    await lab?.close();
  });

  const open = async (t, content) => {
    lab.asked.length = 0;
    const page = await browser.newPage();
    t.after(() => page.close());
    await page.goto(lab.address(content));
    return page;
  };
  const send = (page, host) => lab.send(page, host);

  for (const [what, content] of Object.entries(FAULTS)) {
    it(what, async (t) => {
      const page = await open(t, content);
      await send(page);
      assert.ok(lab.asked.length > 0, 'positive control');
      const state = await page.evaluate(() => sluice.optOut());
      assert.equal(state.optedOut, true);
      assert.equal(state.stored, true);
      lab.asked.length = 0;
      await send(page);
      assert.deepEqual(lab.asked, []);
      assert.deepEqual(await page.evaluate(() => errors), []);
      await page.reload();
      assert.equal(await page.evaluate(() => sluice.getState().optedOut), true, 'on the next page');
      await send(page);
      assert.deepEqual(lab.asked, []);
    });
  }

  it('a frame of its own that has gone to another origin since an earlier refusal', async (t) => {
    const tally = { id: 'tally', category: 'analytics', domains: ['tally.localhost'] };
    const page = await open(t, { config: { vendors: [VENDOR, tally] } });
    await page.evaluate(() => sluice.optOut().then(() => 1));
    await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          // Its first, empty page is the site's own, and gated.
          void frame.contentWindow.document;
          frame.addEventListener('load', () => resolve(1));
          frame.src = url;
        }),
      `http://127.0.0.1:${lab.port}/elsewhere`,
    );
    assert.equal(
      (await page.evaluate(() => sluice.denyAll())).categories.analytics.answer,
      'denied',
    );
    lab.asked.length = 0;
    await send(page, 'tally');
    assert.deepEqual(lab.asked, []);
    assert.deepEqual(await page.evaluate(() => errors), []);
  });

  it('a clock that goes back by a year between two visits', async (t) => {
    const page = await open(t, { early: FAULTS['a clock that is a year ahead'].early });
    await page.evaluate(() => sluice.optOut().then(() => 1));
    await page.goto(lab.address());
    await send(page);
    assert.equal(await page.evaluate(() => sluice.getState().optedOut), true);
    assert.deepEqual(lab.asked, []);
  });

  it('a loader that takes all scripts away and runs them later, the head script too', async (t) => {
    // As accelerators do: other types, run one after the other when the page is there.
    const page = await open(t, {
      config: { regions: { '*': 'opt-in' } },
      early: `<script>new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName === 'script' && node.src && !node.dataset.late) node.type = 'later'; }).observe(document, { childList: true, subtree: true });
        addEventListener('load', () => { for (const old of document.querySelectorAll('script[type=later]')) { const script = document.createElement('script');
        script.dataset.late = '1'; script.src = old.src; old.replaceWith(script); } });</script>`,
      body: `<script type="text/plain" data-category="advertising">window.adsRan = true</script>`,
    });
    await page.waitFor(() => window.sluice?.getState);
    assert.equal(await page.evaluate(() => sluice.allows('advertising')), false);
    await send(page);
    assert.deepEqual(lab.asked, []);
    assert.equal(await page.evaluate(() => window.adsRan), undefined);
  });

  it('20 tabs that choose at once: they end with one answer, and a refusal is not lost', async (t) => {
    const page = await open(t);
    const url = await page.evaluate(() => location.href);
    const tabs = [page];
    for (let count = 1; count < 20; count += 1) {
      const tab = await page.newTab();
      t.after(() => tab.close());
      await tab.goto(url);
      tabs.push(tab);
    }
    // Nineteen allow, one refuses. Who comes after the refusal is asked a second time, and so nobody waits for an answer.
    await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate((isRefusing) => {
          void (isRefusing ? sluice.optOut() : sluice.allowAll());
        }, index === 7),
      ),
    );
    for (const tab of tabs) await tab.waitFor(() => sluice.getState().optedOut);
    await send(tabs[3]);
    assert.deepEqual(lab.asked, []);
    const texts = await Promise.all(tabs.map((tab) => tab.evaluate(() => document.cookie)));
    assert.equal(new Set(texts).size, 1);
  });

  it('frames that come and go, and other pages in one frame: none of them is kept', async (t) => {
    const page = await open(t);
    await page.evaluate(() => sluice.optOut().then(() => 1));
    const kept = await page.evaluate(async () => {
      const documents = [];
      const next = async (frame, address) => {
        frame.src = address;
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        documents.push(new WeakRef(frame.contentWindow.document));
      };
      for (let count = 0; count < 20; count += 1) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        documents.push(new WeakRef(frame.contentWindow.document));
        frame.remove();
      }
      const stays = document.body.appendChild(document.createElement('iframe'));
      for (let count = 0; count < 20; count += 1) await next(stays, `/frame?${count}`);
      for (let count = 0; count < 6; count += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        gc();
      }
      return documents.filter((one) => one.deref()).length;
    });
    // What is there, and what the browser itself has at hand for going back.
    assert.ok(kept <= 4, `${kept} of 40`);
  });

  it('a worker of its own making that asks functions for their text', async (t) => {
    const page = await open(t);
    await page.evaluate(() => sluice.optOut().then(() => 1));
    const said = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const code =
            'postMessage([fetch + "", String(Object), Function.prototype.toString.call(() => 1)])';
          const worker = new Worker(URL.createObjectURL(new Blob([code])));
          worker.addEventListener('message', ({ data }) => resolve(data));
          worker.addEventListener('error', ({ message }) => resolve([message]));
        }),
    );
    assert.deepEqual(said, [
      'function fetch() { [native code] }',
      'function Object() { [native code] }',
      '() => 1',
    ]);
  });

  it('10,000 elements that come in one burst', async (t) => {
    const page = await open(t);
    await page.evaluate(() => sluice.optOut().then(() => 1));
    const stopped = await page.evaluate((port) => {
      const box = document.createElement('div');
      for (let count = 0; count < 10_000; count += 1) {
        const image = document.createElement('img');
        // Every tenth is a pixel of the refused company.
        image.src = count % 10 ? 'data:,' : `http://acme.localhost:${port}/pixel?${count}`;
        box.append(image);
      }
      document.body.append(box);
      return sluice.getLog().filter(({ outcome }) => outcome === 'blocked').length;
    }, lab.port);
    assert.equal(stopped, 1_000);
    await send(page);
    assert.deepEqual(lab.asked, []);
  });
});
