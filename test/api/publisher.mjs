import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const config = {
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [{ id: 'acme', category: 'advertising' }],
  ui: { banner: 'none' },
};
const types = { js: 'text/javascript', json: 'application/json' };

const textOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

/**
 * A publisher's server, on every host of `*.localhost`: `page(host, { config, body, early, headers, nonce })` makes an address of a page
 * with Sluice on it; `routes` answers what else is asked, by path (`(request, response, body)`).
 */
export const startPublisher = async ({ routes = {}, port = 0 } = {}) => {
  const dist = new URL('../../dist/', import.meta.url);
  const pages = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(`http://localhost${request.url}`);
    if (routes[pathname]) {
      await routes[pathname](request, response, await textOf(request));
    } else if (pathname.startsWith('/sluice/')) {
      const body = await readFile(new URL(pathname.slice(8), dist)).catch(() => '');
      const type = types[pathname.split('.').pop()] ?? 'text/plain';
      response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
    } else {
      const { early = '', body = '', headers = {}, nonce, ...more } = pages.get(pathname) ?? {};
      const merged = JSON.stringify({ ...config, ...more.config });
      response.writeHead(pages.has(pathname) ? 200 : 404, {
        'content-type': 'text/html',
        'cache-control': 'no-cache',
        ...headers,
      });
      response.end(
        `<!doctype html><html lang="en"><title>${pathname}</title>${early}<script type="application/json" id="sluice-config">${merged}</script>
        <script src="/sluice/sluice.js"${nonce ? ` nonce="${nonce}"` : ''}></script><body>${body}`,
      );
    }
  });
  await new Promise((resolve) => {
    server.listen(port, resolve);
  });
  const own = server.address().port;
  return {
    port: own,
    page: (host, content = {}, path = `/${pages.size}`) => {
      pages.set(path, content);
      return `http://${host}:${own}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
