import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { TOOLS } from './tools.mjs';

/** Notes when the tool's banner can be seen (by its own button, painted), and what moves on its account. */
const watch = (shown) => `<script>
  bench = { shown: 0, ran: 0, first: 0, pressed: 0, released: 0, shift: 0 };
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) bench.shift += value; }).observe({ type: 'layout-shift', buffered: true });
  { const look = () => { const found = ${shown ?? 'null'}; const box = found?.getBoundingClientRect();
      if (box?.height > 0 && box.top < innerHeight) bench.shown ||= performance.now(); else requestAnimationFrame(look); };
    ${shown ? 'requestAnimationFrame(look);' : ''} }
  gated = () => { bench.ran += 1; bench.first ||= performance.now(); bench.released = performance.now(); };
</script>`;

const article =
  '<p>The tide gauge at the old pier has been read by hand since 1871, and by radio since last spring.</p>'.repeat(
    40,
  );

/** One page for each tool, `?count=` gated scripts, sent as brotli. */
export const servePages = async () => {
  const kept = new Map();
  const server = createServer(({ url, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname.slice(1));
    let body = null;
    let type = 'text/javascript';
    if (name in TOOLS) {
      const { head, foot = '', mark, shown } = TOOLS[name];
      const count = Number(searchParams.get('count') ?? 10);
      const tags = Array.from(
        { length: count },
        (_, index) => '<script ' + (mark || 'src') + '="/gated.js?' + index + '"></script>',
      ).join('\n');
      type = 'text/html';
      body =
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>' +
        watch(shown) +
        head +
        '<body><h1>Page</h1>' +
        article +
        tags +
        foot;
    } else if (pathname === '/gated.js') body = 'gated();';
    else {
      const owner =
        TOOLS[decodeURIComponent(new URL(headers.referer ?? 'http://x/').pathname.slice(1))] ?? {};
      body =
        owner.files?.(pathname) ||
        Object.values(TOOLS)
          .map(({ files }) => files(pathname))
          .find(Boolean) ||
        null;
      if (pathname.endsWith('.css')) type = 'text/css';
    }
    if (body === null) return response.writeHead(404).end();
    const key = type === 'text/html' ? url : pathname;
    if (!kept.has(key)) kept.set(key, brotliCompressSync(body));
    const sent = kept.get(key);
    return response
      .writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'cache-control': 'no-store',
      })
      .end(sent);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: (name, count = 10) =>
      `http://localhost:${server.address().port}/${encodeURIComponent(name)}?count=${count}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
