import assert from 'node:assert/strict';
import express from 'express';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renewAtEdge } from '../../demo/edge/renew-edge.mjs';
import { renewRecord } from '../../demo/edge/renew-express.mjs';
import { waitUntil } from '../support/driver/wait-until.mjs';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { renewCases } from './renew-cases.mjs';

const DOMAIN = 'ledger.example';
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(existsSync);

const poster =
  (url) =>
  (cookie, method = 'POST') =>
    fetch(url, { method, headers: cookie === undefined ? {} : { cookie } });

const allCases = (post) => {
  for (const [name, run] of renewCases(DOMAIN)) it(name, () => run(post()));
};

describe('record.renew by Express', () => {
  let server;
  let post;
  before(async () => {
    const app = express().post('/sluice/renew', renewRecord({ domain: DOMAIN }));
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    post = poster(`http://127.0.0.1:${server.address().port}/sluice/renew`);
  });
  after(() => new Promise((resolve) => server.close(resolve)));
  allCases(() => post);
});

describe('record.renew by an edge function', () => {
  const ask =
    (protocol) =>
    (cookie, method = 'POST') =>
      renewAtEdge(
        new Request(`${protocol}://www.${DOMAIN}/sluice/renew`, {
          method,
          headers: cookie === undefined ? {} : { cookie },
        }),
        { domain: DOMAIN },
      );
  allCases(() => ask('http'));

  it('is Secure over https', async () => {
    const response = await ask('https')('sluice=v=1&model=opt-out&revision=1&choice=*sale');
    assert.match(response.headers.get('set-cookie'), /; Secure$/);
  });
});

// Where all engines must be there, a missing server fails instead.
if (!NGINX && process.env.SLUICE_REQUIRE_ENGINES !== '1') {
  describe.skip('record.renew by nginx: nginx is not installed', () => {});
} else {
  describe('record.renew by nginx', () => {
    let folder;
    let nginx;
    let post;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sluice-nginx-'));
      const free = createServer().listen(0, '127.0.0.1');
      await once(free, 'listening');
      const { port } = free.address();
      await new Promise((resolve) => free.close(resolve));
      const recipe = (name) =>
        readFile(new URL(`../../demo/edge/${name}`, import.meta.url), 'utf8');
      await writeFile(
        join(folder, 'nginx.conf'),
        `daemon off; pid ${folder}/pid; error_log stderr;
        events {}
        http {
          access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
          ${await recipe('renew-nginx-http.conf')}
          server { listen 127.0.0.1:${port}; ${await recipe('renew-nginx-server.conf')} }
        }`,
      );
      const config = join(folder, 'nginx.conf');
      nginx = startOwnedProcess(NGINX, ['-p', folder, '-e', 'stderr', '-c', config], {
        stdio: 'ignore',
      });
      const url = `http://127.0.0.1:${port}/sluice/renew`;
      await waitUntil(() => fetch(url, { method: 'POST' }), { what: 'nginx to answer' });
      post = poster(url);
    });
    after(async () => {
      await nginx?.stop();
      await rm(folder, { recursive: true, force: true });
    });
    allCases(() => post);
  });
}
