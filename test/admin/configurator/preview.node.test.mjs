import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GOOD } from '../broken-configurations.mjs';
import { previewFrame } from './open.mjs';
import { createStage } from './stage.mjs';
import { goTo } from './steps.mjs';

const { open } = createStage();

/** Asks the frame that is seen until it answers something; the two frames may change places at any moment. */
const until = async (page, look, ...args) => {
  const end = Date.now() + 30_000;
  for (;;) {
    const frame = await previewFrame(page);
    const answer = await frame?.evaluate(look, ...args).catch(() => false);
    if (answer) return { frame, answer };
    assert.ok(Date.now() < end, `never in the preview: ${look} ${args}`);
  }
};

/** What the dialog in the preview says, and how its switches stand, once that is something else than was `told` before. */
const dialogSays = (told, isFirst) => {
  const dialog = document.querySelector('sluice-preferences')?.shadowRoot.querySelector('dialog');
  if (!dialog) return false;
  const switches = [...dialog.querySelectorAll('input')].map(({ checked }) => checked);
  const text = `${dialog.textContent.replace(/\s+/g, ' ')} ${switches}`;
  return text !== told && (window.__first === true) === isFirst && text;
};

/** From now on the exchange of a window that stands in waits while `__held` is true. */
const holdExchange = (page) =>
  page.evaluate(() => {
    const later = window.setTimeout;
    window.setTimeout = (run, time, ...rest) => {
      const whenFree = () => (window.__held ? later(whenFree, 20) : run(...rest));
      return time === 250 ? later(whenFree, time) : later(run, time, ...rest);
    };
  });

describe('the preview', () => {
  it('follows texts and colors in the window that is there, and what is decided otherwise in a fresh one', async () => {
    const { page, complaints, close } = await open();
    await goTo(page, 'words');
    const first = await previewFrame(page);
    await first.waitForSelector('sluice-banner');
    await first.evaluate(() => (window.__first = true));
    const says = (text) =>
      document.querySelector('sluice-banner')?.shadowRoot.textContent.includes(text);
    const isFirst = (frame) => frame.evaluate(() => window.__first === true);
    await page.type('[id="site.name"]', 'The Gull');
    await page.type('[id="site.privacyNotice"]', '/privacy');
    assert.ok(await isFirst((await until(page, says, 'The Gull sells or shares')).frame));
    await goTo(page, 'look');
    await page.type('[id="look.choice"]', '#0b5c4b');
    const hasColor = (color) =>
      getComputedStyle(document.documentElement)
        .getPropertyValue('--sluice-choice')
        .toLowerCase()
        .includes(color);
    assert.ok(await isFirst((await until(page, hasColor, '#0b5c4b')).frame));
    // Another shape is another first layer.
    await page.click('input[name=shape]:not(:checked)');
    const { frame: second } = await until(page, () => !window.__first);
    assert.ok(await second.evaluate(hasColor, '#0b5c4b'));
    // Where somebody has closed the notice in the preview, the next change brings it back.
    await second.evaluate(() => {
      window.__first = true;
      document.querySelector('sluice-banner').shadowRoot.querySelector('[part=close]').click();
    });
    await goTo(page, 'words');
    await page.type('[id="site.name"]', ' Post');
    assert.ok(!(await isFirst((await until(page, says, 'The Gull Post sells or shares')).frame)));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('draws purposes and companies in the window that is there, as a fresh one then decides', async () => {
    const { page, complaints, close } = await open();
    await goTo(page, 'purposes');
    const set = (path, value) =>
      page.evaluate(
        (at, next) => document.querySelector('setup-app').store.set(at, next),
        path,
        value,
      );
    await holdExchange(page);
    let { answer: said } = await until(page, dialogSays, '', false);
    for (const [path, value] of [
      ['categories[2].sale', true],
      ['categories[2].name', 'Counting'],
      ['categories[1].required', true],
      ['vendors', GOOD.vendors],
      ['categories[3].sensitive', ['health']],
      ['vendors', []],
      ['categories[1]', undefined],
    ]) {
      const { frame } = await until(page, () => true);
      await frame.evaluate(() => (window.__first = true));
      await page.evaluate(() => (window.__held = true));
      await set(path, value);
      const drawn = await until(page, dialogSays, said, true);
      await page.evaluate(() => (window.__held = false));
      // A text needs no other window.
      if (path.endsWith('name')) said = drawn.answer;
      else ({ answer: said } = await until(page, dialogSays, '', false));
      assert.equal(said, drawn.answer, path);
    }
    assert.deepEqual(complaints, []);
    await close();
  });

  it('previews another language, another place and the signal', async () => {
    const { page, close } = await open();
    const shows = (pattern, selector = 'sluice-banner') =>
      until(
        page,
        (source, flags, name) =>
          new RegExp(source, flags).test(
            document.querySelector(name)?.shadowRoot.textContent ?? '',
          ),
        pattern.source,
        pattern.flags,
        selector,
      );
    await page.select('#preview-language', 'de');
    await shows(/Nicht verkaufen oder weitergeben|verkauf/i);
    await page.select('#preview-language', 'en');
    await page.select('#preview-reader', 'DE');
    await shows(/Reject all/);
    await page.select('#preview-reader', 'US-CA');
    await page.click('#preview-signal');
    await shows(/Opt-out honored/, 'sluice-link');
    await close();
  });
});
