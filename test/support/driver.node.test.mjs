import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { availableEngines } from './browsers.mjs';
import { capabilities, launch } from './driver.mjs';
import { startDriverFixture } from './driver-fixture.mjs';

const media = (query) => matchMedia(query).matches;
const focused = () => document.activeElement.id;

for (const engine of await availableEngines()) {
  describe(`the driver of ${engine}`, () => {
    let browser;
    let site;
    let page;

    before(async () => {
      site = await startDriverFixture();
      browser = await launch(engine);
      page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it('opens an address and evaluates functions in it', async () => {
      await page.goto(site.url);
      assert.equal(await page.evaluate(() => document.title), 'main');
      assert.deepEqual(await page.evaluate((a, b) => ({ sum: a.n + b }), { n: 1 }, 2), { sum: 3 });
      assert.equal(await page.evaluate(async () => (await Promise.resolve(4)) + 1), 5);
      assert.equal(await page.evaluate(() => undefined), undefined);
      assert.equal(await page.evaluate(() => null), null);
    });

    it('rejects with what the page threw', async () => {
      await assert.rejects(
        page.evaluate(() => {
          throw new TypeError('thrown in the page');
        }),
        /thrown in the page/,
      );
    });

    it('evaluates in a page whose policy forbids scripts', async () => {
      await page.goto(`${site.url}/strict`);
      assert.equal(await page.evaluate(() => document.title), 'second');
      assert.ok(await page.waitFor(() => document.readyState === 'complete'));
    });

    it('reloads, and goes back', async () => {
      await page.goto(site.url);
      const loads = site.loads();
      await page.reload();
      assert.equal(site.loads(), loads + 1);
      await page.goto(`${site.url}/second`);
      await page.back();
      await page.waitFor(() => document.title === 'main' && document.readyState === 'complete');
      const kept = await page.evaluate(() => window.persisted);
      assert.equal(kept, capabilities[engine].backForwardCache);
      await page.goto(`${site.url}/second`);
      assert.equal(await page.evaluate(() => document.title), 'second');
    });

    it('waits for what becomes true later', async () => {
      await page.goto(site.url);
      const value = await page.waitFor((name) => {
        window.asked = (window.asked ?? 0) + 1;
        return window.asked > 3 && name;
      }, 'later');
      assert.equal(value, 'later');
    });

    it('tells what was awaited in vain, and where', async () => {
      await assert.rejects(
        page.waitForWithin(100, () => window.neverSet === 7),
        (error) => {
          assert.match(error.message, new RegExp(`Waited 100 ms in ${engine} at ${site.url}`));
          assert.match(error.message, /neverSet === 7; last answer: false/);
          return true;
        },
      );
      await assert.rejects(
        page.waitForWithin(100, () => window.nothing.there),
        /last error: .*(undefined|nothing)/,
      );
    });

    it('presses keys that the page trusts', async () => {
      await page.goto(site.url);
      await page.evaluate(() => document.querySelector('#first').focus());
      await page.press('Tab');
      assert.equal(await page.evaluate(focused), 'field');
      await page.press('Tab');
      assert.equal(await page.evaluate(focused), 'last');
      await page.press('Enter');
      await page.press('Space');
      await page.press('Escape');
      await page.press('Shift+Tab');
      assert.equal(await page.evaluate(focused), 'field');
      const seen = await page.evaluate(() => window.seen);
      const clicks = seen.filter(({ type, target }) => type === 'click' && target === 'last');
      assert.equal(clicks.length, 2);
      const keys = seen.filter(({ type }) => type === 'keydown');
      assert.deepEqual(
        keys.map(({ key }) => key),
        ['Tab', 'Tab', 'Enter', ' ', 'Escape', 'Shift', capabilities[engine].keyOfShiftTab],
      );
      assert.equal(keys.at(-1).shift, true);
      assert.ok(seen.every(({ type, trusted }) => trusted || type === 'focusin'));
    });

    it('types text', async () => {
      await page.goto(site.url);
      await page.click('#field');
      await page.type('Hé, you!');
      assert.equal(await page.evaluate(() => document.querySelector('#field').value), 'Hé, you!');
    });

    it('clicks through nested shadow roots, and what is slotted, scrolling there', async () => {
      await page.goto(site.url);
      await page.click(['outer-box', 'inner-box', '#deep']);
      await page.click(['outer-box', 'inner-box', '#slotted']);
      const clicks = (await page.evaluate(() => window.seen)).filter(
        ({ type }) => type === 'click',
      );
      assert.deepEqual(
        clicks.map(({ target, trusted }) => [target, trusted]),
        [
          ['deep', true],
          ['slotted', true],
        ],
      );
    });

    it('takes a screenshot of the viewport, and resizes it', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sluice-driver-'));
      const path = join(folder, 'shot.png');
      await page.goto(site.url);
      await page.setViewport({ width: 600, height: 500 });
      assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [600, 500]);
      await page.screenshot(path);
      const header = await readFile(path);
      assert.equal(header.subarray(1, 4).toString(), 'PNG');
      assert.deepEqual([header.readUInt32BE(16), header.readUInt32BE(20)], [600, 500]);
      await rm(folder, { recursive: true });
    });

    it('opens a page as narrow as a phone', async () => {
      const phone = await browser.newPage({ viewport: { width: 320, height: 700 } });
      await phone.goto(site.url);
      assert.deepEqual(await phone.evaluate(() => [innerWidth, innerHeight]), [320, 700]);
      await phone.click('#first');
      await phone.press('Tab');
      assert.equal(await phone.evaluate(focused), 'field');
      await phone.close();
    });

    it('lists and clears cookies, those hidden from script too', async () => {
      await page.goto(site.url);
      const cookies = await page.cookies();
      assert.deepEqual(cookies.map(({ name }) => name).sort(), ['hidden', 'plain']);
      const { httpOnly, path, domain, expires } = cookies.find(({ name }) => name === 'hidden');
      assert.deepEqual([httpOnly, path, domain, expires], [true, '/', 'localhost', null]);
      await page.clearCookies();
      assert.deepEqual(await page.cookies(), []);
    });

    it('shares cookies and storage between tabs, and not between pages', async () => {
      await page.goto(site.url);
      await page.evaluate(() => localStorage.setItem('shared', 'yes'));
      const tab = await page.newTab();
      await tab.goto(site.url);
      assert.equal(await tab.evaluate(() => localStorage.getItem('shared')), 'yes');
      await tab.evaluate(() => localStorage.setItem('shared', 'changed'));
      await page.waitFor(() => window.stored === 'changed');
      await tab.click('#first');
      await tab.press('Tab');
      assert.equal(await tab.evaluate(focused), 'field');
      await tab.close();
      assert.equal(await page.evaluate(() => document.title), 'main');

      const stranger = await browser.newPage();
      await stranger.goto(site.url);
      assert.equal(await stranger.evaluate(() => localStorage.getItem('shared')), null);
      await stranger.close();
    });

    it('reaches other hosts on the same port', async () => {
      await page.goto(site.host('ads.example'));
      assert.equal(await page.evaluate(() => location.hostname), 'ads.example.localhost');
    });

    it('emulates what its capabilities promise, and refuses the rest', async () => {
      const asked = {
        colorScheme: ['dark', () => matchMedia('(prefers-color-scheme: dark)').matches],
        reducedMotion: [true, () => matchMedia('(prefers-reduced-motion: reduce)').matches],
        contrast: ['more', () => matchMedia('(prefers-contrast: more)').matches],
        media: ['print', () => matchMedia('print').matches],
        forcedColors: [true, () => matchMedia('(forced-colors: active)').matches],
        locale: ['de', () => navigator.language === 'de'],
      };
      for (const [option, [value, emulated]] of Object.entries(asked)) {
        if (!capabilities[engine][option]) {
          await assert.rejects(browser.newPage({ [option]: value }), /cannot do/);
          continue;
        }
        const other = await browser.newPage({ [option]: value });
        await other.goto(site.url);
        assert.equal(await other.evaluate(emulated), true, option);
        await other.close();
      }
      assert.equal(await page.evaluate(media, '(prefers-color-scheme: dark)'), false);
    });

    it('refuses misspelt options and impossible sizes', async () => {
      await assert.rejects(
        browser.newPage({ colourScheme: 'dark' }),
        /Unknown option colourScheme/,
      );
      await assert.rejects(page.setViewport({ width: 0, height: 10 }), TypeError);
    });

    it('does not click what is covered', async () => {
      await page.goto(site.url);
      await assert.rejects(
        page.click('#covered', { timeout: 200 }),
        /<div id="cover"> covers <button id="covered">/,
      );
    });
  });
}
