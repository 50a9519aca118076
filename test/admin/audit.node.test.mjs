import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/server.mjs';
import { findBrowsers } from '../support/browsers.mjs';
import { servePeers } from './peer-pages.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { chromium, firefox } = await findBrowsers();
const folder = mkdtempSync(join(tmpdir(), 'sluice-audit-test-'));
let demo;
let peers;

before(async () => {
  demo = await serve({ port: 0, quiet: true });
  peers = await servePeers();
});
after(async () => {
  await demo.close();
  await peers.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command; the servers answer meanwhile. */
const run = (...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [command, 'audit', '--wait', '1', ...args], {
      env: {
        ...process.env,
        NO_COLOR: '1',
        CHROME_PATH: chromium?.executablePath,
        FIREFOX_PATH: firefox?.executablePath,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
const auditOf = async (...args) => {
  const { status, stdout, stderr } = await run('--json', '--quiet', ...args);
  assert.ok(stdout.startsWith('{'), stderr);
  return { status, ...JSON.parse(stdout) };
};
const sortsOf = ({ findings }, severity = 'error') => [
  ...new Set(
    findings
      .filter((one) => one.severity === severity)
      .map(({ sort, path }) => `${sort} ${path}`.trim()),
  ),
];

const written = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const config = written(
  'acme.json',
  JSON.stringify({
    version: 1,
    categories: [
      { id: 'necessary', required: true },
      { id: 'ads', sale: true },
    ],
    vendors: [
      {
        id: 'acme',
        name: 'Acme',
        category: 'ads',
        domains: ['acme.localhost'],
        cookies: ['_acme*'],
      },
    ],
  }),
);

describe('sluice audit', { skip: chromium ? false : 'no Chromium' }, () => {
  it('finds no leak on the demo site, presses its own control once each way, and writes its reports', async () => {
    const html = join(folder, 'report.html');
    const junit = join(folder, 'report.xml');
    const audit = await auditOf(`${demo.url}?panel=off`, '--html', html, '--junit', junit);
    assert.deepEqual(
      sortsOf(audit).filter((one) => /^(leak|signal|link|control|trouble)/.test(one)),
      [],
    );
    const [undecided, refused, signal, allowed] = audit.visits;
    assert.deepEqual(refused.control, { by: 'sluice', presses: 1 });
    assert.deepEqual(allowed.control, { by: 'sluice', presses: 1 });
    assert.equal(undecided.link, 'works');
    for (const { signals } of [refused, signal]) {
      assert.equal(signals.gpp.optedOut, true);
      assert.equal(signals.google.ad_storage, 'denied');
    }
    assert.match(readFileSync(html, 'utf8'), /No refused company was reached/);
    assert.match(readFileSync(junit, 'utf8'), /<testsuite .*tests="25" failures="0"/);
  });

  it('claims nothing where the configuration names no company', async () => {
    const nobody = written('nobody.json', '{"version":1,"categories":[{"id":"ads","sale":true}]}');
    const states = ['--states', 'opted-out', '--config', nobody];
    const { stdout } = await run('--quiet', `${demo.url}?panel=off`, ...states);
    assert.match(stdout, /Nothing is proven: the configuration names no company/);
    assert.doesNotMatch(stdout, /No refused company was reached/);
  });

  it('finds a company of the list that is reached after a refusal', async () => {
    // To the page, nobody's host; to the list of this audit, Skylark's, which is refused.
    const { status, ...audit } = await auditOf(
      `${demo.url}?panel=off`,
      '--states',
      'opted-out',
      '--config',
      planted(),
    );
    assert.equal(status, 1);
    assert.ok(sortsOf(audit).includes('leak skylark'), sortsOf(audit).join());
  });

  for (const [page, link] of [
    ['dead-link', 'dead'],
    ['no-link', 'missing'],
  ]) {
    it(`finds a privacy link that is ${link}`, async () => {
      const audit = await auditOf(
        `${peers.url}/${page}`,
        '--config',
        config,
        '--states',
        'undecided',
      );
      assert.equal(audit.visits[0].link, link);
      assert.deepEqual(sortsOf(audit), ['link']);
    });
  }

  const tools = [
    ['vanilla', /^rule /],
    ['klaro', /^rule /],
  ];
  for (const [tool, by] of tools) {
    it(`opts out of ${tool} from npm, and tells its page from one with an unmarked pixel`, async () => {
      const clean = await auditOf(
        `${peers.url}/${tool}`,
        '--config',
        config,
        '--states',
        'opted-out,allowed',
      );
      assert.match(clean.visits[0].control.by, by);
      assert.deepEqual(
        sortsOf(clean).filter((one) => one.startsWith('leak')),
        [],
      );
      assert.ok(
        clean.visits[1].requests.some(({ url }) => url.includes('acme.localhost')),
        'allowed: reached',
      );
      const leaking = await auditOf(
        `${peers.url}/${tool}?leak`,
        '--config',
        config,
        '--states',
        'opted-out',
      );
      assert.deepEqual(
        sortsOf(leaking).filter((one) => one.startsWith('leak')),
        ['leak acme'],
      );
      assert.equal(leaking.status, 1);
    });
  }

  it('gives the rules to each frame once: a rule that is told twice presses twice', async () => {
    const { visits } = await auditOf(
      `${peers.url}/frames`,
      '--config',
      config,
      '--states',
      'allowed',
    );
    const told = visits[0].requests.flatMap(({ url }) => /rules-\d+/.exec(url) ?? []);
    assert.deepEqual(told, ['rules-1', 'rules-1', 'rules-1']);
  });

  it('fails in continuous integration, too, where no list of companies is known', async () => {
    const file = join(folder, 'blind.xml');
    const { status } = await run(`${peers.url}/no-link`, '--states', 'allowed', '--junit', file);
    assert.equal(status, 1);
    assert.match(readFileSync(file, 'utf8'), /name="the companies to look for are known"><failure/);
  });

  it('ends after the first visit where no page can be opened, with code 2', async () => {
    const { status, stdout, stderr } = await run('http://nowhere.invalid/', '--config', config);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /✗ http:\/\/nowhere\.invalid\/ could not be opened: .*\n  → Look whether/);
    assert.doesNotMatch(stderr, /Visit 2/);
  });

  it('is signed in by a saved session or by a script, on every page, as a phone too', async () => {
    const session = join(folder, 'session.json');
    const cookie = { name: 'member', value: '1', domain: 'localhost' };
    const script = join(folder, 'sign-in.mjs');
    writeFileSync(
      script,
      `export default async (page) => { await page.goto('${peers.url}/sign-in'); await page.click('button'); };`,
    );
    const pages = [`${peers.url}/members`, `${peers.url}/members?more`];
    const toldBy = async (...args) => {
      const { visits } = await auditOf(
        ...pages,
        '--config',
        config,
        '--states',
        'undecided',
        ...args,
      );
      return visits[0].requests.flatMap(({ url }) => /\w+-\w+(?=\.gif)/.exec(url) ?? []);
    };
    assert.deepEqual(await toldBy(), ['stranger-desktop', 'stranger-desktop']);
    writeFileSync(session, JSON.stringify([cookie]));
    assert.deepEqual(await toldBy('--session', session), ['member-desktop', 'member-desktop']);
    writeFileSync(session, JSON.stringify({ cookies: [cookie], origins: [] }));
    assert.deepEqual(await toldBy('--session', session, '--mobile'), [
      'member-phone',
      'member-phone',
    ]);
    assert.deepEqual(await toldBy('--script', script), ['member-desktop', 'member-desktop']);
  });

  it(
    'finds the same in Firefox: no leak on the demo site, and a planted one',
    { skip: firefox ? false : 'needs the system: no Firefox' },
    async () => {
      const states = ['--browser', 'firefox', '--states', 'opted-out,signal'];
      const clean = await auditOf(`${demo.url}?panel=off`, ...states);
      assert.deepEqual(sortsOf(clean), []);
      assert.deepEqual(clean.visits[0].control, { by: 'sluice', presses: 1 });
      for (const { signals, browser } of clean.visits) {
        assert.match(browser, /firefox/i);
        assert.equal(signals.gpp.optedOut, true);
      }
      const leaking = await auditOf(
        `${demo.url}?panel=off`,
        '--browser',
        'firefox',
        '--states',
        'opted-out',
        '--config',
        planted(),
      );
      assert.equal(leaking.status, 1);
      assert.ok(sortsOf(leaking).includes('leak skylark'), sortsOf(leaking).join());
    },
  );

  it('says what is wrong with its arguments, with code 2', async () => {
    const nothing = written('nothing.json', '[]');
    const homeless = written('homeless.json', '[{ "name": "member", "value": "1" }]');
    const broken = written(
      'broken.mjs',
      "export default () => { throw new Error('no such button'); };",
    );
    const cases = [
      [['not an address'], /no address/],
      [[demo.url, '--browser', 'netscape'], /no browser “netscape”/],
      [[demo.url, '--states', 'angry'], /no state “angry”/],
      [[demo.url, '--config', join(folder, 'none.json')], /There is no file/],
      [[demo.url, '--session', config], /no list of cookies/],
      [['ftp://example.com/'], /no address/],
      [[demo.url, '--config', nothing], /no configuration of Sluice/],
      [[demo.url, '--html', join(folder, 'none', 'report.html')], /cannot be written/],
      [[demo.url, '--junit', folder], /cannot be written \(EISDIR\)/],
      [[demo.url, '--session', homeless], /cookies of the session cannot be set/],
      [[demo.url, '--script', broken], /prepares a visit failed: no such button/],
    ];
    for (const [args, words] of cases) {
      const { status, stderr } = await run(...args);
      assert.equal(status, 2);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});

/** The demo's companies, of which one (a neutral host that the page itself lets pass) counts as sale. */
function planted() {
  const path = join(folder, 'planted.json');
  writeFileSync(
    path,
    JSON.stringify({
      version: 1,
      categories: [
        { id: 'necessary', required: true },
        { id: 'ads', sale: true },
      ],
      vendors: [
        { id: 'skylark', name: 'Skylark Weather', category: 'ads', domains: ['skylark.localhost'] },
      ],
    }),
  );
  return path;
}
