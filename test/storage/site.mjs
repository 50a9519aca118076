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

/** One page with Sluice on it, on every host; `?config={…}` is merged into its configuration. */
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
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-cache' }).end(
      `<!doctype html><html lang="en"><title>${pathname}</title><script type="application/json" id="sluice-config">${JSON.stringify(merged)}</script>
      <script src="/sluice/sluice.js"></script><h1>Page</h1>`,
    );
  });
  await new Promise((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address();
  return {
    on: (host, options) =>
      `http://${host}:${port}/${options ? `?config=${encodeURIComponent(JSON.stringify(options))}` : ''}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
