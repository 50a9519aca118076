import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { availableEngines } from '../support/browsers.mjs';
import { launch } from '../support/driver.mjs';
import { GOOD } from './broken-configurations.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const engines = await availableEngines();
const folder = mkdtempSync(join(tmpdir(), 'sluice-build-'));
const run = (...args) =>
  spawnSync(process.execPath, [command, 'build', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
const build = (name, config, ...args) => {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
  const { status, stdout, stderr } = run(`${name}.json`, '--out', name, '--json', ...args);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
};

const LEAN = {
  ...GOOD,
  site: { ...GOOD.site, name: 'The Lean Ledger', titles: [] },
  vendors: [],
  enforcement: {},
  signals: { gpp: false, googleConsentMode: false },
};

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const file = join(folder, path);
  if (path === '/') {
    const { integrity } = JSON.parse(readFileSync(join(folder, 'built.json'), 'utf8'));
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Baked</title><script src="/full/sluice.js" integrity="${integrity}"></script>
      <script type="text/plain" data-category="advertising">window.ran = true;</script><p>Text</p>`);
  } else if (path === '/marked') {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Marked tags alone</title><script src="/lean/sluice.js"></script><div></div><script>
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.category = 'advertising';
      script.text = 'window.ranInside = true';
      document.querySelector('div').attachShadow({ mode: 'closed' }).append(script);
    </script>`);
  } else if (existsSync(file) && path.endsWith('.js')) {
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
  } else {
    response.writeHead(404).end();
  }
});

let full;
let lean;
before(async () => {
  full = build('full', GOOD);
  lean = build('lean', LEAN, '--no-weights');
  writeFileSync(join(folder, 'built.json'), JSON.stringify(full));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
});
after(async () => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('sluice build', () => {
  it('writes one script with the configuration inside, its integrity, and the rest in a folder named by its content', () => {
    const script = readFileSync(join(folder, 'full/sluice.js'));
    assert.equal(full.integrity, `sha384-${createHash('sha384').update(script).digest('base64')}`);
    assert.match(String(script), /The Harbor Ledger/);
    const [first, second, third, ...others] = full.files;
    assert.deepEqual([first, second, third], ['sluice.js', 'sluice.json', 'sluice-sw.js']);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'full/sluice.json'), 'utf8')), GOOD);
    const folders = new Set(others.map((path) => path.split('/')[0]));
    assert.deepEqual(
      [...folders].map((name) => /^assets-[0-9a-f]{10}$/.test(name)),
      [true],
    );
    for (const name of ['sluice-ui.js', 'sluice-proof.js', 'languages/de.js']) {
      assert.ok(
        others.some((path) => path.endsWith(`/${name}`)),
        name,
      );
    }
  });

  it('leaves out what the configuration does not use: it costs nothing', () => {
    // What was measured, and a little: see “Known weight” in the README.
    assert.ok(full.size < 23_000, `${full.size} bytes for the example`);
    assert.ok(lean.size < 11_250, `${lean.size} bytes for marked tags alone`);
    const used = ({ weights }) => weights.filter((one) => one.isUsed).map(({ name }) => name);
    assert.deepEqual(lean.weights, []);
    assert.ok(used(full).includes('unmarked companies'));
    const script = String(readFileSync(join(folder, 'lean/sluice.js')));
    const words = ['__gpp', '__uspapi', 'ad_storage', 'WebSocketStream', 'location.reload'];
    for (const word of [...words, 'is not understood', 'sluice=opt-out']) {
      assert.ok(!script.includes(word), word);
    }
    const whole = String(readFileSync(join(folder, 'full/sluice.js')));
    for (const word of ['<plaintext', 'usca', 'location.reload'])
      assert.ok(!whole.includes(word), word);
  });

  it('prints what to paste, and no more than the configuration asks for', () => {
    const printed = (name, enforcement) => {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...GOOD, enforcement }));
      const { status, stdout, stderr } = run(`${name}.json`, '--out', name, '--no-weights');
      assert.equal(status, 0, stderr);
      return stdout;
    };
    const plain = printed('plain', {});
    assert.match(plain, /<script src="\/sluice\/sluice\.js" integrity="sha384-[^"]+"><\/script>/);
    assert.match(plain, /trusted-types sluice\n/);
    assert.match(plain, /type="text\/plain" data-category/);
    assert.doesNotMatch(plain, /default-src|sluice-sw|noframes/);

    const walled = printed('walled', {
      firstLoad: 'hold',
      unknownHosts: 'deny',
      allow: ['fonts.example.com'],
      serviceWorker: '/sluice-sw.js',
    });
    const [, code] = /<script>(document\.write.*)<\/script><noscript><!--/.exec(walled);
    const hash = createHash('sha256').update(code).digest('base64');
    assert.ok(walled.includes(`'sha256-${hash}'`), hash);
    // The guide names the same.
    const guide = new URL('../../demo/guides/first-load.md', import.meta.url);
    assert.ok(readFileSync(guide, 'utf8').includes(hash));
    assert.match(walled, /trusted-types sluice sluice-barrier\n/);
    assert.match(
      walled,
      /Content-Security-Policy: default-src 'self' .*http:\/\/www\.example\.com:\*.*http:\/\/\*\.fonts\.example\.com:\*/,
    );
    assert.match(walled, /\/sluice-sw\.js\nThe pages tell it whom to stop: [\w-]+\.\w+/);
  });

  it(
    'says where nothing can be written, and ends',
    { skip: !existsSync('/proc/self') && 'no folder here that takes nothing' },
    () => {
      writeFileSync(join(folder, 'nowhere.json'), JSON.stringify(LEAN));
      const said = spawnSync(
        process.execPath,
        [command, 'build', 'nowhere.json', '--out', '/proc/sluice/out', '--no-weights'],
        { cwd: folder, encoding: 'utf8', timeout: 60_000 },
      );
      assert.equal(said.status, 2);
      assert.match(said.stderr, /\/proc\/sluice\/out cannot be written \(ENOENT\)/);
    },
  );

  it('builds nothing from a configuration with problems, unless it is told to', () => {
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ ...GOOD, categories: [] }));
    const { status, stderr } = run('bad.json', '--out', 'bad');
    assert.equal(status, 2);
    assert.match(stderr, /There is no purpose/);
    assert.ok(!existsSync(join(folder, 'bad')));
    assert.equal(run('bad.json', '--out', 'bad', '--force', '--no-weights').status, 0);
  });

  for (const engine of engines) {
    it(`serves a reader with no other request before the notice, in ${engine}`, async () => {
      const browser = await launch(engine);
      try {
        const page = await browser.newPage();
        await page.goto(`http://localhost:${server.address().port}/`);
        await page.evaluate(() => window.sluice.ready.then(() => {}));
        const seen = await page.evaluate(() => ({
          ran: window.ran,
          section: typeof window.__gpp,
          fetched: performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname),
        }));
        assert.equal(seen.ran, true);
        assert.equal(seen.section, 'function');
        assert.ok(
          seen.fetched.some((path) => /^\/full\/assets-[0-9a-f]{10}\/sluice-ui\.js$/.test(path)),
          seen.fetched.join(),
        );
        await page.click(['sluice-banner', '[data-sluice="opt-out"]']);
        await page.waitFor(() => window.sluice.getState().optedOut);
        assert.match(await page.evaluate(() => document.cookie), /sluice=/);
        // Without the gate for unmarked tags, marked ones are seen in closed shadow roots all the same.
        await page.evaluate(() => window.sluice.reset().then(() => {}));
        await page.goto(`http://localhost:${server.address().port}/marked`);
        const found = await page.evaluate(() => {
          const { attachShadow } = Element.prototype;
          const ran = window.ranInside;
          return [
            ran,
            attachShadow.name,
            attachShadow.length,
            `${attachShadow}`.replace(/\s+/g, ''),
          ];
        });
        assert.deepEqual(found.slice(0, 3), [true, 'attachShadow', 1]);
        assert.match(found[3], /^function\w*\(\)\{\[nativecode\]\}$/);
      } finally {
        await browser.close();
      }
    });
  }
});
