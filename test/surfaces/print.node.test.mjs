import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowsers } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';
import { surfaces } from './surfaces.mjs';

/** What is seen of a surface on paper, as words. Runs in the page. */
const printed = async (host) => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const root = [...document.querySelectorAll(host)].at(-1).shadowRoot;
  return [...root.querySelectorAll('*')]
    .filter((one) => one.children.length === 0 && one.getClientRects().length > 0)
    .map((one) => one.parentElement?.innerText ?? one.innerText)
    .join(' ')
    .trim();
};

const skip = !('chromium' in (await findBrowsers())) && 'Chromium only: it emulates paper';
describe('on paper', { skip }, () => {
  let stage;
  let page;
  onStage('chromium', (given) => ({ stage, page } = given));
  const print = async (name) => {
    const surface = surfaces.find((one) => one.name === name);
    await page.emulate({ reducedMotion: true });
    await stage.show(page, surface);
    assert.notEqual(await page.evaluate(printed, surface.host), '', 'on the screen');
    await page.emulate({ reducedMotion: true, media: 'print' });
    return page.evaluate(printed, surface.host);
  };

  for (const name of [
    'bar',
    'card',
    'inline',
    'opt-in question',
    'preferences',
    'plain dialog',
    'confirmation',
    'float',
  ])
    it(`is nothing of: ${name}`, async () => assert.equal(await print(name), ''));

  it('is title and address of a video', async () =>
    assert.match(await print('video'), /Ferry arrives\s+http:\/\/clip\.localhost/));

  it('are the words of the link', async () => {
    await print('link');
    const words = () => document.querySelector('sluice-link a').getClientRects().length;
    assert.equal(await page.evaluate(words), 1);
  });
});
