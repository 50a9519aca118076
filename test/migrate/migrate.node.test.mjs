import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const sites = fileURLToPath(new URL('./sites/', import.meta.url));
const expected = fileURLToPath(new URL('./migrations.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sluice-migrate-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(sites, folder, { recursive: true });

const run = (tool, ...args) =>
  spawnSync(process.execPath, [command, 'migrate', ...args], {
    encoding: 'utf8',
    cwd: join(folder, tool),
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
const filesOf = (tool) => readdirSync(join(sites, tool)).sort();
const contents = (tool) =>
  readdirSync(join(folder, tool)).map((name) => [
    name,
    readFileSync(join(folder, tool, name), 'utf8'),
  ]);
const tools = readdirSync(sites).sort();

describe('sluice migrate', () => {
  it('shows each tool’s pages changed, its configuration in ours, and what was left, in these words', () => {
    assert.ok(tools.length >= 6);
    const told = tools.map((tool) => {
      const before = contents(tool);
      const { status, stdout, stderr } = run(tool, ...filesOf(tool));
      assert.deepEqual([status, stderr], [0, ''], tool);
      assert.deepEqual(contents(tool), before, 'nothing is written without --write');
      const { config } = JSON.parse(run(tool, ...filesOf(tool), '--json').stdout);
      return `# ${tool}\n\n${stdout}\n${JSON.stringify(config, null, 2)}\n`;
    });
    const text = told.join('\n');
    // After a change of words: `UPDATE=1 node --test` on this file, and read them aloud.
    if (process.env.UPDATE) writeFileSync(expected, text);
    assert.equal(text, readFileSync(expected, 'utf8'));
  });

  for (const tool of tools) {
    it(`writes ${tool}’s files with --write, and changes nothing the second time`, () => {
      assert.equal(run(tool, ...filesOf(tool), '--write').status, 0);
      const once = contents(tool);
      const page = once.find(([name]) => /\.(html|php)$/.test(name))[1];
      assert.match(page, /<script src="\/sluice\/sluice\.js"><\/script>/);
      assert.doesNotMatch(
        page,
        /klaro|tarteaucitron|[cC]ookie[cC]onsent|consent\.cookiebot|cookielaw|Optanon/,
      );
      run(tool, ...filesOf(tool), '--write');
      const page2 = contents(tool);
      assert.deepEqual(page2, once);
    });
  }

  it('changes only the tags that it speaks of', () => {
    const before = readFileSync(join(sites, 'vanilla-cookieconsent/index.html'), 'utf8');
    const now = readFileSync(join(folder, 'vanilla-cookieconsent/index.html'), 'utf8');
    for (const line of before
      .split('\n')
      .filter((one) => /Herring|Nothing|site=1|doctype/.test(one)))
      assert.ok(now.includes(line), line);
  });

  it('keeps a configuration that is there, unless it is told to replace it', () => {
    const own = join(folder, 'klaro/sluice.json');
    writeFileSync(own, '{ "mine": true }');
    cpSync(join(sites, 'klaro/index.html'), join(folder, 'klaro/index.html'));
    assert.match(run('klaro', 'index.html', '--write').stdout, /sluice\.json is there already/);
    assert.equal(readFileSync(own, 'utf8'), '{ "mine": true }');
    cpSync(join(sites, 'klaro/index.html'), join(folder, 'klaro/index.html'));
    run('klaro', 'index.html', '--write', '--force');
    assert.equal(JSON.parse(readFileSync(own, 'utf8')).version, 1);
  });

  it('runs nothing of what it reads', () => {
    const evil = join(folder, 'klaro/evil.js');
    writeFileSync(
      evil,
      `require('fs').writeFileSync('ran', ''); klaroConfig = { get services() { require('fs').writeFileSync('ran', '') }, storageName: (() => { throw 1 })() };`,
    );
    const { status, stdout } = run('klaro', 'evil.js');
    assert.equal(status, 0);
    assert.match(stdout, /services, storageName: code/);
    assert.ok(!readdirSync(join(folder, 'klaro')).includes('ran'));
  });

  describe('of what other people’s pages are like', () => {
    const migrated = (name, content) => {
      writeFileSync(join(folder, 'klaro', name), content);
      const { config, changes, notes } = JSON.parse(run('klaro', name, '--json').stdout);
      const told = (kind) => notes.filter((one) => one.kind === kind).map((one) => one.sentence);
      return { config, after: changes[0]?.after ?? '', told };
    };

    it('leaves attributes of the site’s own as they are, where they are named like a tool’s marks', () => {
      const vanilla = migrated(
        'list.html',
        `<script src="/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
<li data-category="Video">Ferry arrives</li>
<button data-cc="accept-all">Accept</button>`,
      );
      assert.match(vanilla.after, /<li data-category="Video">/);
      assert.match(vanilla.after, /<button data-cc="accept-all">Accept<\/button>/);
      assert.match(vanilla.told('todo').join(), /answered by itself/);
      const klaro = migrated(
        'names.html',
        `<script>klaroConfig = { services: [{ name: 'ads', purposes: ['advertising'] }] }</script>
<li data-name="Bob">Bob</li><input data-name="mail"><div data-name="ads"></div>`,
      );
      assert.match(
        klaro.after,
        /<li data-name="Bob">Bob<\/li><input data-name="mail"><div data-name="ads">/,
      );
      assert.match(klaro.told('left').join(), /A <div> is marked as “ads”/);
    });

    it('knows the purposes of marks whose configuration is in no file', () => {
      const { config } = migrated(
        'bundled.html',
        `<script src="/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
<script type="text/plain" data-category="statistics" data-service="tally"></script>`,
      );
      assert.deepEqual(config.categories, [
        { id: 'necessary', required: true },
        { id: 'analytics' },
      ]);
      assert.equal(config.vendors[0].category, 'analytics');
      assert.deepEqual(config.record.honor['vanilla-cookieconsent'].purposes, {
        statistics: ['analytics'],
        tally: ['tally'],
      });
    });

    it('says “always on” of a purpose only where all its companies were', () => {
      const { config, told } = migrated(
        'mixed.html',
        `<script>klaroConfig = { services: [
  { name: 'camera', purposes: ['security'] },
  { name: 'wall', purposes: ['security'], required: true },
] }</script>`,
      );
      assert.equal(config.categories.find(({ id }) => id === 'security').required, undefined);
      assert.ok(told('carried').includes('Purpose “security” is the category “security”.'));
      assert.match(told('todo').join(), /“wall” was always on/);
    });

    it('finds the tools where a program imports them, and as versions before 3 of vanilla-cookieconsent begin', () => {
      const ids = (name, text) => migrated(name, text).config.categories.map(({ id }) => id);
      assert.deepEqual(
        ids(
          'run.js',
          `import { run as begin } from 'vanilla-cookieconsent'; begin({ categories: { ads: {} } });`,
        ),
        ['necessary', 'advertising'],
      );
      assert.deepEqual(
        ids(
          'setup.js',
          `import * as Klaro from 'klaro/dist/klaro-no-css'; Klaro.setup({ services: [{ name: 'x', purposes: ['ads'] }] });`,
        ),
        ['necessary', 'advertising'],
      );
      const second = migrated(
        'second.html',
        `<p></p><script>window.addEventListener('load', function () { var cc = initCookieConsent(); cc.run({ languages: { en: { settings_modal: { blocks: [
  { title: 'Usage' }, { toggle: { value: 'necessary', readonly: true } }, { toggle: { value: 'analytics' } },
] } } } }); });</script>`,
      );
      assert.doesNotMatch(second.after, /initCookieConsent/);
      assert.deepEqual(second.config.categories, [
        { id: 'necessary', required: true },
        { id: 'analytics' },
      ]);
    });

    it('names scripts that stay and speak to the tool, or to Google’s consent mode', () => {
      const { config, told } = migrated(
        'callbacks.html',
        `<script data-cookieconsent="ignore">gtag("consent", "default", { ad_storage: "denied" });</script>
<script src="https://consent.cookiebot.com/uc.js"></script>
<script>if (Cookiebot.consent.marketing) ads();</script>`,
      );
      const todo = told('todo').join('\n');
      assert.match(todo, /still speaks to the tool/);
      assert.match(todo, /consent mode its defaults/);
      assert.equal(config.signals.googleConsentMode, true);
    });
  });

  const mistakes = [
    ['a file that is not there', ['none.html'], 2, /There is no file none\.html/],
    ['a folder', ['.'], 2, /is a folder/],
    ['no files', [], 2, /missing required argument/],
    ['a page without another tool', ['plain.html'], 1, /No other consent tool was found/],
    ['a script that is none', ['broken.html'], 1, /cannot be read, so it stays as it is/],
  ];
  for (const [name, args, code, words] of mistakes) {
    it(`answers ${name} with a sentence, code ${code} and no stack trace`, () => {
      writeFileSync(join(folder, 'klaro/plain.html'), '<p>Herring</p>');
      writeFileSync(join(folder, 'klaro/broken.html'), '<script>klaroConfig = {{ it }} {</script>');
      const { status, stdout, stderr } = run('klaro', ...args);
      assert.equal(status, code, stdout + stderr);
      assert.match(stdout + stderr, words);
      assert.doesNotMatch(stdout + stderr, /\n {4}at /);
    });
  }
});
