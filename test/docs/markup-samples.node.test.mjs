import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sendFile } from '../../demo/server/files.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { BASE_CONFIG } from './base-config.mjs';
import { samplesIn } from './samples.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const samples = samplesIn('html');

/** Attributes that the head script reads, beside those of the elements. */
const MARKS =
  'data-category data-vendor data-src data-srcset data-href data-data data-type data-region data-age'.split(
    ' ',
  );
const elements = JSON.parse(readFileSync(`${dist}/custom-elements.json`, 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

const config = {
  ...BASE_CONFIG,
  region: { default: 'DE' },
  vendors: ['acme-ads', 'clipstream'].map((id) => ({ id, category: 'advertising' })),
};
const block = `<script type="application/json" id="sluice-config">${JSON.stringify(config)}</script>`;
const head = '<script src="/sluice/sluice.js"></script>';

/** A page with the sample, and with what it leaves out. */
const pageOf = (text) => {
  const body = text.replace(/<\/?head>/g, '');
  const missing =
    (text.includes('sluice-config') ? '' : block) + (text.includes('/sluice.js') ? '' : head);
  const isMeta = text.startsWith('<meta');
  return `<!doctype html><html lang="en"><title>Sample</title>${isMeta ? body + missing : missing + body}</html>`;
};

/** By its number, or all of a page together, in a place where all is denied. */
const textOf = (sample) =>
  samples[sample]?.text ??
  samples
    .filter(({ at }) => at.startsWith(`${sample}:`))
    .map(({ text }) => text.replace('"US-CA"', '"DE"'))
    .join('\n');

/** Runs in the page. */
const look = () => ({
  isThere: Boolean(window.sluice?.version),
  marks: [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-') && name !== 'data-sluice')
      .map(({ name }) => [element.localName, name]),
  ),
  // All is denied in this place, so nothing may have asked another host.
  foreign: performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin)),
  tags: [...document.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter((name) => name.includes('-')),
});

const skip = !('chromium' in (await findBrowsers())) && 'in Chromium only';
describe('each piece of markup in the documentation', { skip }, () => {
  let browser;
  let server;
  let page;
  before(async () => {
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      if (pathname.startsWith('/sluice/')) return sendFile(response, dist, pathname.slice(7));
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pageOf(textOf(searchParams.get('sample'))));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    browser = await launch('chromium');
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page; what is said there of ids that the configuration does not have. */
  const unknownIds = async (sample) => {
    const earlier = page.consoleLines().length;
    await page.goto(`http://127.0.0.1:${server.address().port}/?sample=${sample}`);
    return () =>
      page
        .consoleLines()
        .slice(earlier)
        .filter(({ text }) => text.startsWith('[sluice] id'));
  };

  it('fits the others of the README: all on one page', async () => {
    const said = await unknownIds('README.md');
    await page.waitFor(() => Boolean(document.querySelector('sluice-embed')?.shadowRoot));
    assert.deepEqual(said(), []);
  });

  for (const [index, { at }] of samples.entries()) {
    it(`is understood: ${at}`, async () => {
      const said = await unknownIds(index);
      const seen = await page.evaluate(look);
      assert.ok(seen.isThere);
      for (const tag of seen.tags)
        assert.ok(
          elements.some(({ tagName }) => tagName === tag),
          tag,
        );
      for (const [tag, name] of seen.marks) {
        const own = elements.find(({ tagName }) => tagName === tag)?.attributes ?? [];
        assert.ok(MARKS.includes(name) || own.some((one) => one.name === name), `${tag} ${name}`);
      }
      assert.deepEqual(seen.foreign, []);
      assert.deepEqual(said(), []);
    });
  }
});
