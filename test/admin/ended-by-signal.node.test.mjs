import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../support/browsers.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { chromium } = await findBrowsers();
const folder = mkdtempSync(join(tmpdir(), 'sluice-ended-'));
const config = join(folder, 'config.json');

/** A page that never comes: whoever visits it waits, and its connection ends with the browser. */
const server = createServer();
let url;
before(async () => {
  writeFileSync(config, '{ "version": 1, "categories": [] }');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs a command, and ends it by a signal when its browser has asked for the page so many times. */
const endedBy = async (signal, requests, ...args) => {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, NO_COLOR: '1', CHROME_PATH: chromium?.executablePath, TMPDIR: folder },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += text));
  const closed = once(child, 'close');
  let last;
  for (let seen = 0; seen < requests; seen += 1) {
    [last] = await once(server, 'request');
    // The first of an audit only reads the configuration: let it go on.
    if (seen < requests - 1) last.socket.destroy();
  }
  const gone = once(last.socket, 'close');
  child.kill(signal);
  const [code] = await closed;
  await gone;
  return { code, told };
};

const cases = [
  ['audit', 'SIGINT', 130, 2, () => ['audit', url]],
  ['audit', 'SIGTERM', 143, 2, () => ['audit', url]],
  ['audit', 'SIGHUP', 129, 2, () => ['audit', url]],
  ['check', 'SIGTERM', 143, 1, () => ['check', config, url]],
  ['check --watch', 'SIGINT', 130, 1, () => ['check', config, '--watch', url]],
  [
    'init --from',
    'SIGINT',
    130,
    1,
    () => ['init', '--yes', '--out', join(folder, 'new.json'), '--from', url],
  ],
];

describe('a command that looks at pages', { skip: chromium ? false : 'no Chromium' }, () => {
  for (const [name, signal, code, requests, args] of cases)
    it(`${name} ends at ${signal} with code ${code}, its browser and its files with it, and no complaint`, async () => {
      const ended = await endedBy(signal, requests, ...args());
      assert.equal(ended.code, code, ended.told);
      assert.doesNotMatch(ended.told, /✗|should not have happened|\n {4}at /);
      assert.deepEqual(
        readdirSync(folder).filter((one) => one.startsWith('sluice-audit-')),
        [],
      );
    });
});
