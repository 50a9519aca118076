import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

const CONFIG = {
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
  vendors: [
    { id: 'ads', category: 'advertising', domains: ['ads.localhost'] },
    { id: 'tally', category: 'analytics', domains: ['tally.localhost'] },
  ],
  enforcement: { serviceWorker: '/sluice-sw.js' },
  ui: { banner: 'none' },
};

/**
 * A site with the service worker, and the hosts of its vendors on the same port: what arrives there is counted by its path.
 * `files` are the site's own (path → text of a script or page), and may be changed while it runs.
 */
export const startSite = async (files = {}) => {
  const hits = new Map();
  const server = createServer((request, response) => {
    const { pathname, hostname, searchParams } = new URL(
      request.url,
      `http://${request.headers.host}`,
    );
    const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    if (hostname !== 'localhost') {
      const name = `${hostname.split('.')[0]}${pathname}`;
      hits.set(name, (hits.get(name) ?? 0) + 1);
      response.writeHead(200, headers).end();
      return;
    }
    if (pathname === '/go') {
      response.writeHead(302, { ...headers, location: searchParams.get('to') }).end();
      return;
    }
    const own =
      files[pathname] ?? (/^\/sluice[\w-]*\.js$/.test(pathname) ? dist(pathname.slice(1)) : '');
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { ...headers, 'content-type': type }).end(own);
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address();
  return {
    files,
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    hits: (name) => hits.get(name) ?? 0,
    /** A page with the head script, `config` merged into its configuration, and `body` after it. */
    page: (config = {}, body = '') =>
      `<!doctype html><html lang="en"><title>x</title><script type="application/json" id="sluice-config">${JSON.stringify(
        { ...CONFIG, ...config },
      )}</script><script src="/sluice.js"></script>${body}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
