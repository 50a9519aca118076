import { brotliCompressSync } from 'node:zlib';
import { serveAnswers } from '../serve-answers.mjs';
import { TOOLS } from './tools.mjs';
import { watch } from './watch.mjs';

const article =
  '<p>The tide gauge at the old pier has been read by hand since 1871, and by radio since last spring.</p>'.repeat(
    40,
  );
const lazily = (code) => (code ? `() => ${code}` : 'null');
const ASK = '<script>bench.ask()</script>';

const pageOf = ({ head, foot = '', mark, accept, answer }, count) => {
  const tags = Array.from(
    { length: count },
    (_, index) => `<script ${mark || 'src'}="/gated.js?${index}"></script>`,
  ).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>(${watch})(${lazily(accept)}, ${lazily(answer)})</script>${head}${ASK}<body><h1>Page</h1>${article}${tags}${foot}${ASK}`;
};

const bodyOf = (path, referer) => {
  if (path === '/gated.js') return 'gated();';
  const owner = TOOLS[decodeURIComponent(new URL(referer ?? 'http://x/').pathname.slice(1))];
  return [owner, ...Object.values(TOOLS)].map((tool) => tool?.files(path)).find(Boolean);
};

/** One page for each tool, with so many gated scripts, sent as brotli. */
export const servePages = async () => {
  const kept = new Map();
  const once = (key, make) => {
    if (!kept.has(key)) kept.set(key, brotliCompressSync(make()));
    return { body: kept.get(key), encoding: 'br' };
  };
  const site = await serveAnswers(({ pathname, searchParams, href }, { referer }) => {
    const name = decodeURIComponent(pathname.slice(1));
    if (name in TOOLS)
      return {
        type: 'text/html',
        ...once(href, () => pageOf(TOOLS[name], Number(searchParams.get('count')))),
      };
    const body = bodyOf(pathname, referer);
    return (
      body && {
        type: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
        ...once(pathname, () => body),
      }
    );
  });
  return {
    ...site,
    url: (name, count = 10) => site.url(`${encodeURIComponent(name)}?count=${count}`),
  };
};
