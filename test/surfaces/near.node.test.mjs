import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableEngines } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';
import { surfaces } from './surfaces.mjs';

/** A second lasts until the test says that it is over. */
const CLOCK = `<script>
  const later = setTimeout;
  const seconds = [];
  window.setTimeout = (call, time, ...more) => time === 1_000 ? seconds.push(() => call(...more)) : later(call, time, ...more);
  window.endSecond = () => seconds.splice(0).forEach((call) => call());
</script>`;

/** How many files of the interface the page has asked for. Runs in the page. */
const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/sluice/')).length;
const isThere = () => !!customElements.get('sluice-preferences');
const whenThere = () => customElements.whenDefined('sluice-preferences').then(() => {});
const rested = () =>
  new Promise((done) => (self.requestIdleCallback ?? setTimeout)(() => setTimeout(done)));

for (const engine of await availableEngines()) {
  describe(`what opens at a press, in ${engine}`, () => {
    let stage;
    let page;
    onStage(engine, (made) => ({ stage, page } = made));
    const show = async () => {
      await stage.show(
        page,
        surfaces.find(({ name }) => name === 'bar'),
        { head: CLOCK, body: '<p>The ferry came in.</p>' },
      );
      await page.evaluate(rested);
      assert.equal(await page.evaluate(isThere), false);
      return page.evaluate(asked);
    };

    it('is not fetched while the page loads, and is once the page has had a second', async () => {
      const before = await show();
      await page.evaluate(() => window.endSecond());
      await page.evaluate(whenThere);
      assert.ok((await page.evaluate(asked)) > before);
    });

    for (const sign of ['pointerover', 'focusin'])
      it(`is fetched at ${sign}`, async () => {
        await show();
        await page.evaluate(
          (type) =>
            document
              .querySelector('sluice-banner')
              .shadowRoot.querySelector('[data-sluice=choose]')
              .dispatchEvent(new Event(type, { bubbles: true, composed: true })),
          sign,
        );
        await page.evaluate(whenThere);
      });

    it('is not fetched for a reader who has closed the notice', async () => {
      const before = await show();
      await page.evaluate(() => window.sluice.close());
      await page.evaluate(() => window.endSecond());
      await page.evaluate(rested);
      assert.equal(await page.evaluate(asked), before);
    });

    it('is laid out once before it is opened, and shows no trace of it', async () => {
      await show();
      const traces = await page.evaluate(
        () =>
          new Promise((done) => {
            const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight');
            Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
              get() {
                const found = height.get.call(this);
                if (this.localName === 'dialog')
                  queueMicrotask(() =>
                    done({
                      wasLaidOut: found > 0,
                      open: this.open,
                      styles: this.style.length,
                      boxes: this.getClientRects().length,
                    }),
                  );
                return found;
              },
            });
            window.endSecond();
          }),
      );
      assert.deepEqual(traces, { wasLaidOut: true, open: false, styles: 0, boxes: 0 });
    });
  });
}
