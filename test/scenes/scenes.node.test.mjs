import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scenes } from '../../demo/scenes.mjs';
import { serve } from '../../demo/server.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { observedBuild } from './observed.mjs';
import { EXPECTED } from './expected.mjs';

/** What a reader sees and a vendor's script could read. Runs in the page. */
const look = () => {
  const { sluice } = window;
  const state = sluice?.getState?.();
  const isShown = (element) => {
    const box = element?.getBoundingClientRect();
    return Boolean(
      box && box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible',
    );
  };
  const banners = [...Document.prototype.querySelectorAll.call(document, 'sluice-banner')];
  const panel = banners[0]?.shadowRoot?.querySelector('[part="banner"]');
  const link = Document.prototype.querySelector.call(document, 'sluice-link');
  return {
    banners: banners.length,
    shape: isShown(panel) ? (panel.localName === 'dialog' ? 'modal' : 'banner') : 'none',
    words: panel?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    position: panel ? getComputedStyle(panel).position : '',
    direction: panel ? getComputedStyle(panel).direction : '',
    link: link?.shadowRoot ? link.shadowRoot.querySelector('[part="note"]').textContent : null,
    answers:
      state &&
      Object.fromEntries(
        Object.entries(state.categories).map(([id, one]) => [id, `${one.answer} ${one.because}`]),
      ),
    state:
      state &&
      (({ model, region, signal, optedOut, stored }) => ({
        model,
        region,
        signal,
        optedOut,
        stored,
      }))(state),
    order: window.__order ?? [],
    ...window.__told,
  };
};

const build = observedBuild();

for (const engine of await availableEngines()) {
  describe(`the scenes (${engine})`, () => {
    let demo;
    let browser;
    let page;

    before(async () => {
      demo = await serve({ port: 0, quiet: true, dist: build.folder });
      browser = await launch(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await demo?.close();
    });

    const heardIn = (run) =>
      [...new Set(demo.vendorLog.entries({ run }).map(({ vendor }) => vendor))].sort();

    /** Opens a scene from its beginning, and waits until all that it sends must have arrived. */
    const open = async (id, { vendors }) => {
      const run = `${engine}-${id}`;
      await page.goto(`${demo.url}scenes/${id}/start?panel=off&run=${run}`);
      await page.waitFor(
        (path) => location.pathname === path && document.readyState === 'complete',
        `/scenes/${id}`,
      );
      await page.evaluate(() => window.sluice?.ready?.then(() => {}));
      for (const vendor of vendors) await demo.vendorLog.waitFor({ run, vendor }, 5_000);
      // Two frames, then a sentinel: what was to be sent has been sent before it.
      await page
        .evaluate(
          (url) =>
            new Promise((resolve) => {
              requestAnimationFrame(() =>
                requestAnimationFrame(() => resolve(fetch(url).then(() => {}))),
              );
            }),
          `http://sentinel.localhost:${demo.port}/?run=${run}`,
        )
        .catch((error) => assert.equal(id, 'script-off', error.message));
      return run;
    };

    it('are all in the table of what is expected', () => {
      assert.deepEqual(Object.keys(EXPECTED).sort(), scenes.map(({ id }) => id).sort());
    });

    for (const { id, title } of scenes) {
      const expected = EXPECTED[id] ?? { vendors: [] };
      it(`${id}: ${title}`, { timeout: 30_000 }, async () => {
        const run = await open(id, expected);
        if (expected.shape && expected.shape !== 'none') {
          await page.waitFor(() =>
            Boolean(
              document.querySelector('sluice-banner')?.shadowRoot?.querySelector('[part="banner"]'),
            ),
          );
        }
        const seen = await page.evaluate(look);
        assert.deepEqual(
          heardIn(run).filter((one) => one !== 'sentinel' && !expected.may?.includes(one)),
          [...expected.vendors].sort(),
        );
        assert.deepEqual(
          (seen.errors ?? []).filter((text) => !expected.errors?.test(text)),
          [],
        );
        for (const part of ['shape', 'banners', 'link', 'direction', 'position']) {
          if (part in expected) assert.equal(seen[part], expected[part], part);
        }
        if (expected.order)
          assert.deepEqual(
            seen.order.filter((name) => expected.order.includes(name)),
            expected.order,
          );
        if (expected.ran)
          assert.deepEqual(
            seen.order.filter((name) => /^(unmarked|newcomer)\.js$/.test(name)),
            expected.ran,
          );
        if (expected.words) assert.match(seen.words, expected.words);
        for (const part of ['answers', 'state']) {
          for (const [key, value] of Object.entries(expected[part] ?? {}))
            assert.equal(seen[part][key], value, key);
        }
        const lines = (seen.lines ?? []).filter((line) => line.includes('[sluice]'));
        for (const pattern of expected.lines ?? []) {
          assert.ok(
            lines.some((line) => pattern.test(line)),
            `${pattern} is not in:\n${lines.join('\n')}`,
          );
        }
        if (!expected.lines) assert.deepEqual(lines, []);
        await expected.after?.({ page, demo, run, look, heard: () => heardIn(run) });
      });
    }
  });
}

after(() => build.remove());
