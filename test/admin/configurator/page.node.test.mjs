import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { waitUntil } from '../../support/driver/wait-until.mjs';
import { fileAddress, previewFrame } from './open.mjs';
import { createStage } from './stage.mjs';
import { goTo, importSays, importSettings, savedDraft, useImported } from './steps.mjs';

const { hostAddress, open } = createStage();

describe('the configurator', () => {
  for (const [name, address] of [
    ['a static host', hostAddress],
    ['the file system', () => fileAddress],
  ]) {
    it(`opens from ${name}, shows the notice, and asks for nothing but its own files`, async () => {
      const { page, complaints, requests, close } = await open({}, address());
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
    const { page, close } = await open();
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

  it('stands in a page from right to left with nothing cut off, and words and code as they are written', async () => {
    for (const width of [1280, 390]) {
      const { page, close } = await open({ width });
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
          // In words of ours each sign stands behind the one before it, where both are on one line.
          const texts = document.createTreeWalker(document.querySelector('setup-app'), 4);
          const jumped = [];
          const range = document.createRange();
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const boxes = [...node.data.matchAll(/\S/g)].map(({ index }) => {
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              return range.getBoundingClientRect();
            });
            const isBack = ({ top, left }, at) =>
              at > 0 && top === boxes[at - 1].top && left < boxes[at - 1].left;
            if (boxes.some(isBack)) jumped.push(node.data.trim());
          }
          return [
            ...[...places].filter((place) => {
              const { left, right, width: wide } = place.getBoundingClientRect();
              return wide > 0 && (left < -1 || right > innerWidth + 1);
            }),
            ...[...code].filter((place) => getComputedStyle(place).direction !== 'ltr'),
          ]
            .map(({ localName, className }) => `${localName}.${className}`)
            .concat(jumped);
        });
        assert.deepEqual(outside, [], `${step}, ${width} wide`);
      }
      await close();
    }
  });

  it('moves companies by the keyboard, with the form that is open and the focus, and takes it back', async () => {
    const { page, complaints, close } = await open();
    await importSettings(
      page,
      JSON.stringify({
        version: 1,
        categories: [{ id: 'advertising', sale: true }],
        vendors: ['acme', 'bidwell', 'tally'].map((id) => ({ id, category: 'advertising' })),
      }),
    );
    await useImported(page);
    await goTo(page, 'companies');
    const order = async () => (await savedDraft(page)).config.vendors.map(({ id }) => id);
    const press = async (selector, key = 'Enter') => {
      await page.focus(selector);
      await page.keyboard.press(key);
    };
    await press('li:nth-child(2) > setup-company [aria-expanded]');
    await page.waitForSelector('[id="vendors[1].name"]');
    await press('[aria-label="Move bidwell up"]');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Move bidwell up',
    );
    assert.deepEqual(await order(), ['bidwell', 'acme', 'tally']);
    assert.equal(
      await page.$eval('[id="vendors[0].name"]', (field) => field.placeholder),
      'bidwell',
      'the form goes with its company',
    );
    // The first is where it is.
    await page.keyboard.press('Enter');
    assert.deepEqual(await order(), ['bidwell', 'acme', 'tally']);
    await press('[aria-label="Move tally down"]');
    assert.deepEqual(await order(), ['bidwell', 'acme', 'tally']);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    assert.deepEqual(await order(), ['acme', 'bidwell', 'tally']);
    await page.type('#company-search', 'tally');
    await page.waitForFunction(() => !document.querySelector('[id^="move-vendors"]'));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('asks which holds where two tabs have changed it, and loses nothing of either', async () => {
    const { page, complaints, close } = await open();
    await goTo(page, 'words');
    const other = await page.browserContext().newPage();
    await other.goto(`${hostAddress()}#/words`);
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
    // Another tab's process sees what is stored a little later.
    await waitUntil(async () => (await kept()) === 'Theirs', {
      what: 'the other tab’s settings',
      timeout: 30_000,
    });
    assert.deepEqual(complaints, []);
    await close();
  });

  it('imports what another tool has: a page with its settings, and a script alone', async () => {
    const { page, complaints, close } = await open();
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
