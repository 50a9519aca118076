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
