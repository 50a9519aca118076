import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/driver.mjs';
import { CONSUMERS } from './consumers.mjs';
import { installPacked } from './pack.mjs';

/** A publisher's own code: everything that comes later (dialog, a language, the look at what happened) must be found, too. */
const MAIN = `import { start, subscribe, optOut, verify, allows } from 'sluice';
start({
  version: 1,
  site: { name: 'Page', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  regions: { '*': 'opt-out' },
  categories: [{ id: 'necessary', required: true }, { id: 'advertising', sale: true }],
  vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.localhost'] }],
});
window.page = { optOut, verify, allows };
subscribe((state) => { document.documentElement.dataset.optedOut = state.optedOut; });
document.addEventListener('sluice:open', ({ detail }) => { document.documentElement.dataset.open = detail.surface; });
`;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

const serve = async (folder, asked) => {
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (headers.host.startsWith('acme')) asked.push(pathname);
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
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
  return server;
};

describe('the packed module, brought to a page by', () => {
  let browser;
  let project;
  before(async () => {
    project = installPacked('consumers', { 'main.js': MAIN });
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    project?.remove();
  });

  for (const [name, make] of Object.entries(CONSUMERS)) {
    it(`${name}, asks, opts out, stops a company and looks at what happened`, async (t) => {
      const asked = [];
      const server = await serve(await make(project.folder), asked);
      t.after(() => server.close());
      const { port } = server.address();
      const page = await browser.newPage({ locale: 'de' });
      t.after(() => page.close());
      await page.goto(`http://localhost:${port}/`);
      await page.waitFor(() => document.documentElement.dataset.open === 'banner');
      const words = await page.evaluate(
        () => document.querySelector('sluice-banner').shadowRoot.textContent,
      );
      assert.match(words, /Daten/);
      const pixel = `http://acme.localhost:${port}`;
      const send = (path) =>
        page.evaluate(
          (url) =>
            fetch(url, { mode: 'no-cors' })
              .catch(() => {})
              .then(() => 1),
          pixel + path,
        );
      await send('/before');
      await page.evaluate(() => window.page.optOut().then(() => 1));
      await page.waitFor(() => document.documentElement.dataset.optedOut === 'true');
      await send('/after');
      const report = await page.evaluate(() => window.page.verify());
      assert.deepEqual([report.failed, report.refused, report.blocked], [null, ['acme'], 1]);
      assert.deepEqual(asked, ['/before']);
    });
  }
});
