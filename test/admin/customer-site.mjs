import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { serve } from '../../demo/server.mjs';

const PAGES = {
  'index.html': '',
  'story.html': 'coast/tide-gauge',
  'privacy.html': 'privacy',
  'cookies.html': 'cookies',
};
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The paper as it was before Sluice: its companies' tags are plain tags, and its footer has no privacy link. */
const before = (html, demoUrl) =>
  html
    .replace(/ type="text\/plain"/g, '')
    .replace(/ data-type="module"/g, ' type="module"')
    .replace(/ data-(category|vendor)="[^"]*"/g, '')
    .replace(/ data-src="/g, ' src="')
    .replace(/<li>\s*<sluice-link>.*?<\/sluice-link>\s*<\/li>/gs, '')
    .replace(/<\/?sluice-[a-z]+[^>]*>/g, '')
    .replace(/(href|src)="\/(demo|favicon)/g, `$1="${demoUrl}$2`)
    .replace(/href="\/(privacy|cookies)"/g, 'href="/$1.html"');

/**
 * A customer's site: The Harbor Ledger without Sluice, as files in `folder`, on a server of their own; the companies are the demo's
 * stand-ins. `edit(name, change)` is the customer's editor.
 */
export const serveCustomer = async (folder) => {
  const demo = await serve({ port: 0, quiet: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(PAGES)) {
    const answer = await fetch(`${demo.url}${path}?panel=off&script=none`);
    writeFileSync(join(folder, name), before(await answer.text(), demo.url));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = readFileSync(join(folder, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    }
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  const edit = (name, change) => {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return {
    demo,
    url: `http://localhost:${server.address().port}/`,
    pages: Object.keys(PAGES),
    edit,
    close: async () => {
      await demo.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
};
