import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  fileAddress,
  launchBrowser,
  openConfigurator,
  previewFrame,
  serveStatic,
} from './open.mjs';
import { goTo, importSays, importSettings, savedDraft, useImported } from './steps.mjs';

let browser;
let host;
before(async () => {
  [browser, host] = await Promise.all([launchBrowser(), serveStatic()]);
});
after(async () => {
  await browser.close();
  await host.close();
});

const opened = (address, options) => openConfigurator(browser, address, options);

describe('the configurator', () => {
  for (const [name, address] of [
    ['a static host', () => host.url],
    ['the file system', () => fileAddress],
  ]) {
    it(`opens from ${name}, shows the notice, and asks for nothing but its own files`, async () => {
      const { page, complaints, requests, close } = await opened(address());
      const frame = await previewFrame(page);
      const banner = await frame.waitForSelector('sluice-banner');
      const words = await banner.evaluate((element) => element.shadowRoot.textContent);
      assert.match(words, /Do not sell or share/);
      const own = new URL('.', address()).href;
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(own)),
        [],
      );
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('shows what is typed in the preview, and keeps it over a reload', async () => {
    const { page, close } = await opened(host.url);
    await goTo(page, 'words');
    await page.type('[id="site.name"]', 'The Harbor Ledger');
    await page.waitForFunction(
      () => document.querySelector('.site-name')?.textContent === 'The Harbor Ledger',
    );
    const shown = async () => {
      const frame = await previewFrame(page);
      return frame.evaluate(
        () => document.querySelector('sluice-banner')?.shadowRoot.textContent ?? '',
      );
    };
    const until = Date.now() + 5000;
    while (!(await shown().catch(() => '')).includes('The Harbor Ledger'))
      assert.ok(Date.now() < until);
    await page.reload();
    await page.waitForSelector('[id="site.name"]');
    assert.equal(await page.$eval('[id="site.name"]', (field) => field.value), 'The Harbor Ledger');
    await close();
  });

  it('stands in a page from right to left with nothing cut off, and code as it is written', async () => {
    for (const width of [1280, 390]) {
      const { page, close } = await opened(host.url, { width });
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      for (const step of [
        'laws',
        'purposes',
        'companies',
        'words',
        'look',
        'placement',
        'signals',
        'code',
      ]) {
        await goTo(page, step);
        const outside = await page.evaluate(() => {
          // These scroll by themselves, or are only said.
          const places = document.querySelectorAll('setup-app :not(.steps *, pre *, .vh, .vh *)');
          const code = document.querySelectorAll('pre, .swatch [type=text]');
          return [
            ...[...places].filter((place) => {
              const { left, right, width: wide } = place.getBoundingClientRect();
              return wide > 0 && (left < -1 || right > innerWidth + 1);
            }),
            ...[...code].filter((place) => getComputedStyle(place).direction !== 'ltr'),
          ].map(({ localName, className }) => `${localName}.${className}`);
        });
        assert.deepEqual(outside, [], `${step}, ${width} wide`);
      }
      await close();
    }
  });

  it('asks which holds where two tabs have changed it, and loses nothing of either', async () => {
    const { page, complaints, close } = await opened(host.url);
    await goTo(page, 'words');
    const other = await page.browserContext().newPage();
    await other.goto(`${host.url}#/words`);
    await other.waitForSelector('[id="site.name"]');
    await other.type('[id="site.name"]', 'Theirs');
    await savedDraft(other);
    await page.waitForSelector('.elsewhere button');
    await page.bringToFront();
    await page.type('[id="site.name"]', 'Mine');
    const kept = () =>
      page.evaluate(
        () => JSON.parse(localStorage.getItem('sluice-configurator')).present.config.site.name,
      );
    // Leaving does not write over it either.
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    assert.equal(await kept(), 'Theirs');
    const press = (on, words) =>
      on.evaluate(
        (text) =>
          [...document.querySelectorAll('.note.elsewhere button')]
            .find((button) => button.textContent.includes(text))
            .click(),
        words,
      );
    await press(page, 'Take over');
    assert.equal((await savedDraft(page)).config.site.name, 'Theirs');
    await page.evaluate(() => document.querySelector('.ib').click());
    assert.equal((await savedDraft(page)).config.site.name, 'Mine');
    // Now the other tab is asked.
    await other.bringToFront();
    await other.waitForSelector('.note.elsewhere');
    await press(other, 'Keep');
    assert.equal((await savedDraft(other)).config.site.name, 'Theirs');
    assert.equal(await kept(), 'Theirs');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('imports what another tool has: a page with its settings, and a script alone', async () => {
    const { page, complaints, close } = await opened(host.url);
    const run = `CookieConsent.run({ categories: { necessary: { readOnly: true }, analytics: {} }, language: { default: 'en' } });`;
    for (const text of [`<!doctype html><title>A</title><script>${run}</script>`, run]) {
      await importSettings(page, text);
      const said = await importSays(page);
      assert.match(said, /settings of vanilla-cookieconsent.*2 purposes/s);
      assert.match(said, /Not carried over: Texts of the banner/);
      await useImported(page);
      const { config } = await savedDraft(page);
      assert.deepEqual(
        config.categories.map(({ id }) => id),
        ['necessary', 'analytics'],
      );
      assert.ok(config.record.honor['vanilla-cookieconsent']);
    }
    assert.deepEqual(complaints, []);
    await close();
  });
});
