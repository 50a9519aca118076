import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { libraries } from './libraries/index.mjs';

// `SLUICE_DIST=/tmp/mutant/` runs the tests against another build, to see them fail.
const dist = process.env.SLUICE_DIST
  ? pathToFileURL(process.env.SLUICE_DIST)
  : new URL('../../dist/', import.meta.url);
const types = {
  js: 'text/javascript',
  html: 'text/html',
  json: 'application/json',
  css: 'text/css',
};

const listen = (server) =>
  new Promise((resolve) => server.listen(0, () => resolve(server.address().port)));

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const corsFor = ({ headers }) => ({
  'access-control-allow-origin': headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
  'access-control-allow-private-network': 'true',
  'cache-control': 'no-store',
  // Some libraries read times of their own requests.
  'timing-allow-origin': '*',
});

/**
 * A local stand-in of the libraries' servers and of one publisher's site.
 *
 * Each library has a port of its own, so that a connection counts against it even when nothing is asked on it
 * (a preconnect, a preload that was given up). Each test has a stand-in of its own: what an earlier page still sends as it is
 * torn down cannot be counted here. `pages` maps a path of the site to `(addresses) => html`.
 */
export const startStandIn = async ({ site, pages }) => {
  const bundles = new Map();
  for (const library of libraries) bundles.set(library.name, await bundle(library));

  const seen = [];
  let hold = null;
  const waiting = new Set();
  const servers = [];
  const addresses = {};

  const record = (entry) => {
    seen.push(entry);
    for (const check of waiting) check();
  };

  /** Resolves with the first request that fits, now or later; rejects with what was seen instead. */
  const arrival = (library, pattern, within = 20_000) =>
    new Promise((resolve, reject) => {
      const finish = (done, value) => {
        clearTimeout(timer);
        waiting.delete(check);
        done(value);
      };
      const check = () => {
        const entry = seen.find(
          ({ library: to, request = '' }) => to === library && pattern.test(request),
        );
        if (entry) finish(resolve, entry);
      };
      const timer = setTimeout(() => {
        const instead = seen.filter((entry) => entry.library === library);
        const list =
          instead.map((entry) => entry.request ?? 'a connection').join(', ') || 'nothing';
        finish(reject, new Error(`${library} did not send ${pattern}, but ${list}`));
      }, within);
      waiting.add(check);
      check();
    });

  const serve = async (name, answer) => {
    const server = createServer(async (request, response) => {
      record({ library: name, request: `${request.method} ${request.url}` });
      const cors = corsFor(request);
      if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
      const body = await bodyOf(request);
      const path = request.url;
      if (hold && path === '/library.js') {
        hold.sent.push(once(response, 'close'));
        await hold.until;
      }
      const { status = 200, json, script, text = '' } = await answer({ path, body, request });
      const type = script === undefined ? (json ? types.json : 'text/plain') : types.js;
      response.writeHead(status, { ...cors, 'content-type': type });
      response.end(script ?? (json ? JSON.stringify(json) : text));
    });
    server.on('connection', () => record({ library: name }));
    const port = await listen(server);
    servers.push(server);
    addresses[name] = `http://${name}.localhost:${port}`;
  };

  for (const library of libraries) {
    await serve(library.name, (asked) =>
      asked.path === '/library.js' ? { script: bundles.get(library.name) } : library.answer(asked),
    );
  }
  // Not a vendor: the page's last request of all. When it is here, what was sent before it is too.
  await serve('sentinel', () => ({ text: 'seen' }));

  const siteServer = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
      return response.end(page({ addresses, bundles }));
    }
    try {
      if (!pathname.startsWith('/sluice/')) throw new Error('not ours');
      const file = readFileSync(new URL(`.${pathname.slice('/sluice'.length)}`, dist));
      const type = types[pathname.split('.').pop()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  const sitePort = await listen(siteServer);
  servers.push(siteServer);

  return {
    addresses,
    bundles,
    arrival,
    /** Address of a page of the site. */
    page: (path) => `http://${site}:${sitePort}${path}`,
    /** All that reached one library: requests, and connections, which have no `request`. */
    seenBy: (library) => seen.filter((entry) => entry.library === library),
    /** Holds back the libraries' files; the function returned lets them go and resolves when they are on the wire. */
    holdFiles() {
      const held = { sent: [] };
      held.until = new Promise((resolve) => (held.letGo = resolve));
      hold = held;
      return () => {
        held.letGo();
        return Promise.all(held.sent);
      };
    },
    async stop() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
