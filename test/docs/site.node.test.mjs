import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../demo/docs/build-site.mjs';
import { sendFile } from '../../demo/server/files.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { faultsOf } from './dead-links.mjs';

const out = fileURLToPath(new URL('../output/docs-site/', import.meta.url));
const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** One of each kind. */
const KINDS = [
  'index.html',
  'guides/start.html',
  'guides/signals.html',
  'reference/configuration.html',
  'reference/api.html',
  'reference/command-line.html',
  'reference/laws.html',
  'elements/sluice-embed.html',
  'about/changelog.html',
  'source/demo/edge.html',
];

/** Runs in the page; the policy lets no script in but by this way. */
const violations = async () => {
  const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
};

const skip = !('chromium' in (await findBrowsers())) && 'in Chromium only: it emulates the looks';
describe('the documentation site', { skip }, () => {
  let browser;
  let page;
  let server;
  let base;
  let paths;
  before(async () => {
    paths = (await buildSite(out)).pages.map(({ path }) => path);
    server = createServer((request, response) =>
      sendFile(response, out, request.url.split('?')[0]),
    );
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${server.address().port}/`;
    browser = await launch('chromium');
    page = await browser.newPage({ reducedMotion: true });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('has no link that leads nowhere, and each anchor once', () => {
    assert.ok(paths.length > 60);
    assert.deepEqual(faultsOf(out, paths), { dead: [], twice: [] });
  });

  for (const path of KINDS)
    it(`is without fault for axe, light and dark, wide and narrow: ${path}`, async () => {
      await page.goto(base + path);
      await page.evaluate(axe);
      const found = [];
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [390, 'dark'],
      ]) {
        await page.emulate({ colorScheme, reducedMotion: true });
        await page.setViewport({ width, height: 844 });
        found.push(...(await page.evaluate(violations)));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, `${path} is wider than ${width}`);
      }
      assert.deepEqual(found, []);
    });

  it('finds, by keyboard, and says nothing to the console', async () => {
    await page.setViewport({ width: 1280, height: 844 });
    await page.goto(`${base}guides/start.html`);
    await page.press('/');
    await page.type('barrier');
    await page.waitFor(() => document.querySelectorAll('.found a').length > 0);
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor(() => location.pathname !== '/guides/start.html');
    assert.match(await page.evaluate(() => document.body.textContent), /barrier/);
    assert.deepEqual(page.consoleLines(), []);
  });

  it('begins with a way past the navigation', async () => {
    await page.goto(`${base}guides/start.html`);
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => location.hash === '#text' && document.activeElement.id === 'text');
  });

  it('opens its list of pages on a small screen without a script', async () => {
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(`${base}guides/start.html`);
    await page.click('.open-places');
    await page.waitFor(() => document.querySelector('.places a').checkVisibility());
  });
});
