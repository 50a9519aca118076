import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';

const FILM = `<main><h1>Film</h1><div id="film"><button id="go">Fullscreen</button></div></main>
<script>
  go.addEventListener('click', () => film.requestFullscreen().then(() => (film.dataset.is = 'full')));
</script>`;

/** The topmost element in the middle of the dialog's first button is that button. Runs in the page. */
const isWithinReach = () => {
  const root = document.querySelector('sluice-preferences')?.shadowRoot;
  const button = root?.querySelector('dialog[open] [data-sluice="opt-out-all"]');
  if (!button) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  return button.contains(root.elementFromPoint(left + width / 2, top + height / 2));
};

for (const engine of await availableEngines()) {
  describe(`an element in fullscreen (${engine})`, () => {
    let stage;
    let page;
    onStage(engine, (given) => ({ stage, page } = given));

    it('lies under the dialog, which is the whole one, and refuses at a press', async () => {
      await stage.open(page, { config: { ui: { banner: 'none' } } }, { body: FILM });
      await page.click(['#go']);
      await page.waitFor(() => document.querySelector('#film').dataset.is === 'full');
      await page.evaluate(() => window.sluice.open('preferences').then(() => {}));
      assert.equal(await page.evaluate(() => document.fullscreenElement?.id), 'film');
      assert.equal(await page.evaluate(isWithinReach), true);
      assert.equal(await page.evaluate(() => document.querySelector('html > div[lang]')), null);
      await page.click(['sluice-preferences', '[data-sluice="opt-out-all"]']);
      await page.waitFor(() => window.sluice.getState().optedOut);
    });
  });
}
