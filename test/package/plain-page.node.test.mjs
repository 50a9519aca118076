import assert from 'node:assert/strict';
import { cpSync, createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openReader } from '../examples/reader.mjs';
import { installPacked } from './pack.mjs';

const EXAMPLE = fileURLToPath(new URL('../../demo/examples/plain/', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };
const TAG = 'https://acme-ads.example/tag.js';
const VIDEO = 'https://clipstream.example/embed/1';

describe('the plain example, with the packed package', () => {
  let project;
  let server;
  let reader;
  let url;
  before(async () => {
    project = installPacked('plain', {});
    cpSync(EXAMPLE, project.folder, { recursive: true });
    cpSync(join(project.folder, 'node_modules/sluice/dist'), join(project.folder, 'sluice'), {
      recursive: true,
    });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const file = join(project.folder, pathname === '/' ? 'index.html' : pathname);
      const isThere = existsSync(file) && extname(file) in TYPES;
      response.writeHead(isThere ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
      });
      if (isThere) createReadStream(file).pipe(response);
      else response.end();
    });
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    url = `http://localhost:${server.address().port}/`;
    reader = await openReader();
  });
  after(async () => {
    await reader?.close();
    server?.close();
    project?.remove();
  });

  it('runs tag and video until they are refused, and lets nothing leave after that', async (t) => {
    const { page, left, problems, answer, press, close } = await reader.newPage();
    t.after(close);
    await page.goto(url, { waitUntil: 'networkidle0' });
    assert.deepEqual(left.splice(0).sort(), [TAG, VIDEO]);
    await answer('opt-out');
    // What a reload cuts off is never over for the driver, and it would wait for it below.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /sluice-proof/.test(name)),
    );
    await page.reload({ waitUntil: 'networkidle0' });
    assert.equal(await page.evaluate(() => window.sluice.getState().optedOut), true);
    assert.deepEqual([left, await page.evaluate(() => window.ran)], [[], undefined]);
    assert.deepEqual(problems, []);
    // An unmarked attempt at the same company.
    const outcome = await page.evaluate((address) => fetch(address).catch(() => 'refused'), TAG);
    assert.deepEqual([outcome, left], ['refused', []]);

    await press('sluice-embed', '[data-sluice="once"]');
    await page.waitForFunction(() =>
      document.querySelector('sluice-embed').shadowRoot.querySelector('[data-sluice="confirm"]'),
    );
    await press('sluice-embed', '[data-sluice="confirm"]');
    await page.waitForFunction(() => document.querySelector('sluice-embed iframe').src);
    await page.waitForNetworkIdle();
    assert.deepEqual(left, [VIDEO]);
  });
});
