import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { chromium } = await findBrowsers();
const folder = mkdtempSync(join(tmpdir(), 'sluice-init-'));
let demo;
before(async () => {
  demo = await serve({ port: 0, quiet: true });
});
after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

const run = (...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', CHROME_PATH: chromium?.executablePath },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => (output += text));
    child.on('close', (status) => done({ status, output }));
  });
const written = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('sluice init', () => {
  it('writes a configuration that has no problem, and says what comes next', async () => {
    const { status, output } = await run('init', '--yes');
    assert.equal(status, 0);
    assert.match(output, /sluice build sluice\.json/);
    assert.equal(written('sluice.json').categories.at(-1).sale, true);
    assert.equal((await run('check', 'sluice.json')).status, 0);
  });

  it('replaces no file unless it is told to', async () => {
    writeFileSync(join(folder, 'mine.json'), '{}');
    const { status, output } = await run('init', '--yes', '--out', 'mine.json');
    assert.equal(status, 2);
    assert.match(output, /is there already/);
    assert.deepEqual(written('mine.json'), {});
    assert.equal((await run('init', '--yes', '--out', 'mine.json', '--force')).status, 0);
  });

  const mistakes = [
    ['a folder that is not there', ['--out', 'none/new.json'], /new\.json cannot be written/],
    [
      'a folder in the place of the file',
      ['--out', '.', '--force'],
      /cannot be written \(EISDIR\)/,
    ],
    ['another browser', ['--browser', 'netscape'], /no browser “netscape”/],
    ['what is no address', ['--from', 'my page'], /“my page” is no address/],
  ];
  for (const [name, args, words] of mistakes)
    it(`answers ${name} with a sentence, code 2 and no question`, async () => {
      const { status, output } = await run('init', '--yes', ...args);
      assert.equal(status, 2);
      assert.match(output, words);
      assert.doesNotMatch(output, /should not have happened/);
    });

  it('says what to do where there is no terminal to ask at', async () => {
    const { status, output } = await run('init', '--out', 'new.json');
    assert.equal(status, 2);
    assert.match(output, /--yes/);
  });

  it(
    'proposes the name, the notices and the companies of a page',
    { skip: chromium ? false : 'no Chromium' },
    async () => {
      const { status, output } = await run(
        'init',
        '--yes',
        '--from',
        `${demo.url}?panel=off`,
        '--out',
        'seen.json',
      );
      assert.equal(status, 0, output);
      const { site, vendors } = written('seen.json');
      assert.deepEqual(site, {
        name: 'The Harbor Ledger',
        privacyNotice: '/privacy',
        cookieNotice: '/cookies',
      });
      const domains = vendors.flatMap((one) => one.domains);
      for (const company of ['acme-ads', 'bidwell', 'tally']) {
        assert.ok(domains.includes(`${company}.localhost`), domains.join());
      }
    },
  );

  it(
    'keeps the purpose of sale where no company is seen that buys, so that an opt-out refuses something',
    { skip: chromium ? false : 'no Chromium' },
    async () => {
      const shop = createServer((_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><title>Shop</title>'),
      );
      await new Promise((done) => shop.listen(0, done));
      const address = `http://localhost:${shop.address().port}/`;
      const { status, output } = await run(
        'init',
        '--yes',
        '--from',
        address,
        '--out',
        'shop.json',
      );
      shop.close();
      assert.equal(status, 0, output);
      assert.deepEqual(written('shop.json').categories, [
        { id: 'necessary', required: true },
        { id: 'advertising', sale: true },
      ]);
    },
  );
});
