import assert from 'node:assert/strict';
import express from 'express';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { firstView as firstViewAtEdge } from '../../demo/edge/refuse-edge.mjs';
import { firstView } from '../../demo/edge/refuse-express.mjs';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { waitUntil } from '../support/driver/wait-until.mjs';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { firstViewCases, LINK, PAGE, VENDORS } from './first-view-cases.mjs';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
const engines = await availableEngines();

const allCases = (get) => {
  for (const [name, run] of firstViewCases) it(name, () => run(get()));
};
const started = async (server) => {
  await once(server, 'listening');
  return server.address().port;
};
const closed = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

describe('the first view by Express', () => {
  let server;
  let get;
  before(async () => {
    const app = express()
      .use(firstView({ vendors: VENDORS }))
      .get('/', (request, response) => response.set('Link', LINK).send(PAGE));
    server = app.listen(0, '127.0.0.1');
    const port = await started(server);
    get = (headers) => fetch(`http://127.0.0.1:${port}/`, { headers });
  });
  after(() => closed(server));
  allCases(() => get);
});

describe('the first view by an edge function', () => {
  const page = (type = 'text/html') =>
    new Response(PAGE, { headers: { 'content-type': type, link: LINK } });
  const get = (headers) =>
    firstViewAtEdge(new Request('https://ledger.example/', { headers }), page(), {
      vendors: VENDORS,
    });
  allCases(() => get);

  it('sends the policy of allow-list mode to refusing readers alone, and touches no other kind of file', async () => {
    const options = { vendors: VENDORS, policy: "default-src 'self'" };
    const ask = (headers, type) =>
      firstViewAtEdge(new Request('https://ledger.example/', { headers }), page(type), options);
    const policy = (response) => response.headers.get('content-security-policy');
    assert.equal(policy(await ask({ 'sec-gpc': '1' })), "default-src 'self'");
    assert.equal(policy(await ask({})), null);
    assert.equal(await (await ask({ 'sec-gpc': '1' }, 'text/plain')).text(), PAGE);
  });
});

if (!NGINX && process.env.SLUICE_REQUIRE_ENGINES !== '1') {
  describe.skip('the first view by nginx: nginx is not installed', () => {});
} else {
  describe('the first view by nginx', () => {
    let folder;
    let nginx;
    let origin;
    let get;
    before(async () => {
      assert.ok(NGINX, 'nginx is installed');
      origin = createServer((request, response) =>
        response.writeHead(200, { 'content-type': 'text/html', link: LINK }).end(PAGE),
      ).listen(0, '127.0.0.1');
      const behind = await started(origin);
      const free = createServer().listen(0, '127.0.0.1');
      const port = await started(free);
      await closed(free);
      folder = await mkdtemp(join(tmpdir(), 'sluice-nginx-'));
      const recipe = (name) =>
        readFile(new URL(`../../demo/edge/${name}`, import.meta.url), 'utf8');
      const config = join(folder, 'nginx.conf');
      await writeFile(
        config,
        `daemon off; pid ${folder}/pid; error_log stderr;
        events {}
        http {
          access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
          ${await recipe('refuse-nginx-http.conf')}
          server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${behind}; ${await recipe('refuse-nginx-location.conf')} } }
        }`,
      );
      nginx = startOwnedProcess(NGINX, ['-p', folder, '-e', 'stderr', '-c', config], {
        stdio: 'ignore',
      });
      get = (headers) => fetch(`http://127.0.0.1:${port}/`, { headers });
      await waitUntil(() => get({}), { what: 'nginx to answer' });
    });
    after(async () => {
      await nginx?.stop();
      if (origin) await closed(origin);
      if (folder) await rm(folder, { recursive: true, force: true });
    });
    allCases(() => get);
  });
}

if (engines.includes('firefox')) {
  // The engine that sends the signal itself.
  describe('the first view of a reader whose browser sends the signal, in firefox', () => {
    const arrived = async (gpc) => {
      const hits = [];
      const vendors = [{ id: 'acme-ads', domains: ['acme-ads.localhost'] }];
      const app = express()
        .use((request, response, next) => {
          if (request.hostname !== 'acme-ads.localhost') return next();
          hits.push(request.path);
          return response.end();
        })
        .use(firstView({ vendors }))
        .get('/', (request, response) => {
          const { port } = request.socket.address();
          response.send(
            PAGE.replaceAll('https://acme-ads.example/', `http://acme-ads.localhost:${port}/`),
          );
        });
      const server = app.listen(0);
      const port = await started(server);
      const browser = await launch('firefox', { gpc });
      const page = await browser.newPage();
      await page.goto(`http://localhost:${port}/`);
      await browser.close();
      await closed(server);
      return hits;
    };

    it('reaches the vendor with nothing, and all of it is there without the signal', async () => {
      assert.deepEqual(await arrived(true), []);
      assert.ok((await arrived(false)).length >= 4);
    });
  });
} else {
  describe.skip('the first view of a reader whose browser sends the signal: needs Firefox', () => {});
}
