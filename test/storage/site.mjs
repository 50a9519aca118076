import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const config = {
  version: 1,
  regions: { '*': 'opt-out' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'advertising', sale: true },
  ],
};

/**
 * One page with Sluice on it, on every host and path; `?config={…}` is merged into its configuration, and each `?set=` is a
 * cookie that its answer sets.
 */
export const startSite = async () => {
  const dist = new URL('../../dist/', import.meta.url);
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/sluice/')) {
      const body = await readFile(new URL(pathname.slice(8), dist)).catch(() => '');
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
      return;
    }
    const merged = {
      ...config,
      ui: { banner: 'none' },
      ...JSON.parse(searchParams.get('config') ?? '{}'),
    };
    const headers = {
      'content-type': 'text/html',
      'cache-control': 'no-cache',
      'set-cookie': searchParams.getAll('set'),
    };
    response.writeHead(200, headers).end(
      `<!doctype html><html lang="en"><title>${pathname}</title><script type="application/json" id="sluice-config">${JSON.stringify(merged)}</script>
      <script src="/sluice/sluice.js"></script><h1>Page</h1>`,
    );
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address();
  return {
    on: (host, options = {}, { path = '/', set = [] } = {}) => {
      const query = new URLSearchParams({ config: JSON.stringify(options) });
      for (const cookie of set) query.append('set', cookie);
      return `http://${host}:${port}${path}?${query}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
