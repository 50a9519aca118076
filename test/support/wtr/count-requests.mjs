const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const answers = {
  js: (path) => ['text/javascript', `(globalThis.counted ??= []).push(${JSON.stringify(path)});`],
  html: (path) => ['text/html', `<!doctype html><title>${encodeURI(path)}</title>`],
  css: () => ['text/css', ':root { --counted: 1; }'],
  json: () => ['application/json', '{}'],
  gif: () => ['image/gif', pixel],
};

const record = ({ method, url, headers }, file) => ({
  method,
  file,
  path: url,
  host: headers.host,
  destination: headers['sec-fetch-dest'] ?? null,
  gpc: headers['sec-gpc'] ?? null,
  cookie: headers.cookie ?? null,
});

const headersFor = ({ headers }, type) => ({
  'access-control-allow-origin': headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
  'cache-control': 'no-store',
  ...(type && { 'content-type': type }),
});

/**
 * Tells what really left the page. `/count/<case>/<file>` answers by the file's extension (js, html, css, json, gif; anything
 * else: no content) and counts; a script adds its `<file>` to `window.counted`. `/counts?case=<case>` answers
 * `{ total, byFile, requests }`. On any host: `http://ads.localhost:<port>/count/…` is another site to the browser.
 * A handler of node's requests: it returns false for what is not its own.
 */
export const countRequests = () => {
  const cases = new Map();
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const answer = (type, body) => {
      response.writeHead(type ? 200 : 204, headersFor(request, type)).end(body);
      return true;
    };
    if (pathname === '/counts') {
      const requests = cases.get(searchParams.get('case')) ?? [];
      const byFile = {};
      for (const { file } of requests) byFile[file] = (byFile[file] ?? 0) + 1;
      const counts = { total: requests.length, byFile, requests };
      return answer('application/json', JSON.stringify(counts));
    }
    const [, name, file] = pathname.match(/^\/count\/([^/]+)\/(.+)$/) ?? [];
    if (!name) return false;
    cases.set(name, [...(cases.get(name) ?? []), record(request, file)]);
    return answer(...(answers[file.split('.').at(-1)]?.(file) ?? []));
  };
};
