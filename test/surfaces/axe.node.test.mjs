import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { findBrowsers } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { startStage } from './stage.mjs';
import { surfaces } from './surfaces.mjs';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')));

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
  'forced colors': { forcedColors: true },
};
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

/** Runs in the page. */
const violations = async (host) => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (const one of document.getAnimations()) one.finish();
  const found = await window.axe.run([...document.querySelectorAll(host)], {
    resultTypes: ['violations'],
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
  );
};

const skip = !('chromium' in (await findBrowsers())) && 'Chromium only: it emulates every look';
describe('axe finds nothing to object to', { skip }, () => {
  let stage;
  let browser;
  let page;
  before(async () => {
    stage = await startStage({
      '/axe.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(axe),
    });
    browser = await launch('chromium');
    page = await browser.newPage({ reducedMotion: true });
  });
  after(async () => {
    await browser?.close();
    await stage?.close();
  });

  for (const surface of surfaces) {
    it(`${surface.name}, in ${Object.keys(LOOKS).length} looks at ${SIZES.length} sizes`, async () => {
      await stage.show(page, surface);
      await page.evaluate(async () => {
        const script = document.createElement('script');
        script.src = '/axe.js';
        document.head.append(script);
        await new Promise((done) => script.addEventListener('load', done));
      });
      const found = {};
      for (const size of SIZES) {
        await page.setViewport(size);
        for (const [look, options] of Object.entries(LOOKS)) {
          await page.emulate({ reducedMotion: true, ...options });
          const here = await page.evaluate(violations, surface.host);
          if (here.length > 0) found[`${look}, ${size.width} × ${size.height}`] = here;
        }
      }
      assert.deepEqual(found, {});
    });
  }
});
