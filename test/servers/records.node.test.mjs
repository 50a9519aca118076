import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import express from 'express';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { recordAtEdge } from '../../demo/edge/records-edge.mjs';
import { keepRecords } from '../../demo/edge/records-express.mjs';
import { postgresRecords } from '../../demo/edge/records-postgres.mjs';
import { sqliteRecords } from '../../demo/edge/records-sqlite.mjs';
import { waitUntil } from '../support/driver/wait-until.mjs';
import { startOwnedProcess } from '../support/owned-process.mjs';
import { freePort } from './free-port.mjs';
import { decision, recordsCases } from './records-cases.mjs';
import { sendDecisions } from './send-decisions.mjs';
import { findPostgres, startPostgres } from './start-postgres.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const recipe = (name) => readFile(join(root, 'demo/edge', name), 'utf8');
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
const mustBeThere = process.env.SLUICE_REQUIRE_ENGINES === '1';
const COUNT = 10_000;

const report = async (...args) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/cli.js'), 'records', 'report', ...args, '--json'],
    { cwd: root },
  );
  return JSON.parse(stdout);
};
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);
const withBody = (method, body) => ({
  method,
  body,
  headers: { 'content-type': 'application/json' },
});
const poster =
  (url) =>
  (body, method = 'POST') =>
    fetch(url, withBody(method, body));
const listen = async (store) => {
  const server = express().post('/sluice/records', keepRecords(store)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/sluice/records`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
const allCases = (context) => {
  for (const [name, run] of recordsCases) it(name, () => run(context()));
};
/** All are stored, each once, and the report says the same. */
const storesAll = async ({ url, ids, count }, name) => {
  const earlier = new Set(await ids());
  const sent = await sendDecisions(url, COUNT);
  const stored = (await ids()).filter((id) => !earlier.has(id));
  assert.equal(stored.length, COUNT);
  assert.deepEqual(new Set(stored), new Set(sent.ids));
  assert.ok(sent.tries >= COUNT + sent.cuts / 2, `${sent.tries} tries`);
  assert.equal(await count(), earlier.size + COUNT);
  console.log(
    `${name}: ${COUNT} decisions in ${sent.seconds.toFixed(1)} s (${Math.round(COUNT / sent.seconds)}/s), ${sent.cuts} connections cut, ${sent.tries} requests, each stored once`,
  );
};

describe('record.endpoint by an edge function', () => {
  const kept = new Map();
  allCases(() => ({
    post: (body, method = 'POST') =>
      recordAtEdge(
        new Request('https://ledger.example/sluice/records', withBody(method, body)),
        async ({ recordId, ...rest }) => {
          kept.set(recordId, rest);
        },
      ),
    ids: async () => [...kept.keys()],
  }));

  it('has the page try again where it cannot store', async () => {
    const request = new Request('https://ledger.example/', {
      method: 'POST',
      body: JSON.stringify(decision()),
    });
    const { status } = await recordAtEdge(request, () => Promise.reject(new Error('no store')));
    assert.equal(status, 503);
  });
});

describe('record.endpoint by Express with SQLite', () => {
  let folder;
  let database;
  let server;
  let path;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-sqlite-'));
    path = join(folder, 'records.db');
    database = new sqlite.Database(path);
    server = await listen(sqliteRecords(database));
  });
  after(async () => {
    await server?.close();
    database?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const ids = async () =>
    database.all('SELECT record_id FROM sluice_records').map((row) => row.record_id);
  allCases(() => ({ post: poster(server.url), ids }));

  it('gives the report', async () => {
    const rows = await report('--sqlite', path);
    assert.equal(sum(rows, 'decisions'), (await ids()).length);
    assert.equal(rows[0].month, new Date().toISOString().slice(0, 7));
    assert.deepEqual([sum(rows, 'opt_outs'), sum(rows, 'by_signal')], [2, 1]);
  });

  it('leaves out what is older than the report asks', async () => {
    database.run("UPDATE sluice_records SET received_at = '2020-01-01T00:00:00.000Z'");
    assert.deepEqual(await report('--sqlite', path), []);
    assert.equal(sum(await report('--sqlite', path, '--months', '1200'), 'decisions'), 2);
  });
});

if (findPostgres() === null && !mustBeThere) {
  describe.skip('record.endpoint by Express with PostgreSQL: PostgreSQL is not installed', () => {});
} else {
  describe('record.endpoint by Express with PostgreSQL', () => {
    let postgres;
    let server;
    before(async () => {
      postgres = await startPostgres();
      await postgres.pool.query(await recipe('records-postgres.sql'));
      server = await listen(postgresRecords(postgres.pool));
    });
    after(async () => {
      await server?.close();
      await postgres?.stop();
    });
    const ids = async () =>
      (await postgres.pool.query('SELECT record_id FROM sluice_records')).rows.map(
        (row) => row.record_id,
      );
    allCases(() => ({ post: poster(server.url), ids }));

    it(`stores ${COUNT} decisions exactly once, with one connection in a hundred cut`, () =>
      storesAll(
        {
          url: server.url,
          ids,
          count: async () => sum(await report('--postgres', postgres.address), 'decisions'),
        },
        'Express with PostgreSQL',
      ));

    it('keeps no more of the sender than the decision says', async () => {
      const { rows } = await postgres.pool.query('SELECT * FROM sluice_records LIMIT 1');
      assert.deepEqual(Object.keys(rows[0]), [
        'record_id',
        'received_at',
        'how',
        'model',
        'region',
        'revision',
        'signal',
        'opted_out',
        'decided_at',
        'opted_out_at',
        'categories',
        'vendors',
      ]);
    });

    it('has the page try again while the database is away', async () => {
      const away = await listen({ put: () => Promise.reject(new Error('away')) });
      const said = console.error;
      console.error = () => {};
      try {
        assert.equal((await poster(away.url)(JSON.stringify(decision()))).status, 503);
      } finally {
        console.error = said;
        await away.close();
      }
    });
  });
}

if (!NGINX && !mustBeThere) {
  describe.skip('record.endpoint by nginx: nginx is not installed', () => {});
} else {
  describe('record.endpoint by nginx', () => {
    let folder;
    let nginx;
    let url;
    let log;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sluice-nginx-'));
      const port = await freePort();
      log = join(folder, 'records.log');
      const ours = async (name) =>
        (await recipe(name))
          .replaceAll('/run/sluice-records.sock', `${folder}/records.sock`)
          .replaceAll('/var/log/nginx/sluice-records.log', log);
      const config = join(folder, 'nginx.conf');
      await writeFile(
        config,
        `daemon off; pid ${folder}/pid; error_log stderr crit; ${process.getuid() === 0 ? 'user root;' : ''}
        events { worker_connections 1024; }
        http {
          access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
          ${await ours('records-nginx-http.conf')}
          server { listen 127.0.0.1:${port}; ${await ours('records-nginx-server.conf')} }
        }`,
      );
      nginx = startOwnedProcess(NGINX, ['-p', folder, '-e', 'stderr', '-c', config], {
        stdio: 'ignore',
      });
      url = `http://127.0.0.1:${port}/sluice/records`;
      await waitUntil(() => fetch(url, { method: 'POST' }), { what: 'nginx to answer' });
    });
    after(async () => {
      await nginx?.stop();
      await rm(folder, { recursive: true, force: true });
    });
    const lines = async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean);
    const ids = async () => [
      ...new Set(
        (await lines()).map((line) => JSON.parse(line.slice(line.indexOf(' ') + 1)).recordId),
      ),
    ];
    allCases(() => ({ post: poster(url), ids }));

    it('writes the time and the decision, and nothing about who sent it', async () => {
      const sent = JSON.stringify(decision());
      await fetch(url, {
        method: 'POST',
        body: sent,
        headers: { cookie: 'session=4711', 'user-agent': 'reader' },
      });
      const [time, ...rest] = (await lines()).at(-1).split(' ');
      assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      assert.equal(rest.join(' '), sent);
    });

    it(`logs ${COUNT} decisions, each counted exactly once, with one connection in a hundred cut`, () =>
      storesAll(
        { url, ids, count: async () => sum(await report('--log', log), 'decisions') },
        'nginx',
      ));
  });
}

describe('sluice records report', () => {
  const run = (...args) =>
    promisify(execFile)(
      process.execPath,
      [join(root, 'dist/cli.js'), 'records', 'report', ...args],
      {
        cwd: root,
        env: { ...process.env, NO_COLOR: '1' },
      },
    ).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stderr }) => ({ code, text: stderr }),
    );

  it('is a table', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-report-'));
    const path = join(folder, 'records.log');
    const lines = [decision(), decision({ how: 'signal' }), decision({ optedOut: false })].map(
      (one) => JSON.stringify(one),
    );
    const now = new Date().toISOString();
    await writeFile(
      path,
      [...lines, lines[0], 'noise', lines[1].slice(0, 90)]
        .map((line) => `${now} ${line}\n`)
        .join(''),
    );
    const packed = `${path}.1.gz`;
    await writeFile(packed, gzipSync(await readFile(path)));
    // What is in both was sent once.
    const { code, text } = await run('--log', path, packed);
    assert.equal(code, 0);
    assert.equal((await run('--log', packed)).text, text);
    const month = now.slice(0, 7);
    assert.equal(
      text,
      `Decisions of the last 24 months, each counted once by its record id, by month of receipt (UTC):

Month      Decisions   Opted out   of these by signal
${month}            3           2                    1
All                3           2                    1
`,
    );
    await rm(folder, { recursive: true });
  });

  const mistakes = [
    ['no store', [], /Where are the records/],
    ['two stores', ['--sqlite', 'a', '--log', 'b'], /one store/],
    ['a folder', ['--log', '.'], /is a folder/],
    ['a file that is not there', ['--sqlite', 'none.db'], /There is no file none\.db/],
    [
      'a database that does not answer',
      ['--postgres', 'postgres://127.0.0.1:1/x'],
      /cannot be read/,
    ],
    ['no number', ['--log', 'a', '--months', 'many'], /no number of months/],
  ];
  for (const [name, args, words] of mistakes)
    it(`answers ${name} with a sentence, code 2 and no stack trace`, async () => {
      const { code, text } = await run(...args);
      assert.equal(code, 2);
      assert.match(text, words);
      assert.doesNotMatch(text, /\n {4}at /);
    });
});
