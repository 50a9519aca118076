import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BROKEN, GOOD } from './broken-configurations.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const expected = fileURLToPath(new URL('./broken-configurations.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sluice-check-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) =>
  spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
const file = (content, encoding = 'utf8') => {
  const path = join(folder, 'config.json');
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  writeFileSync(path, text, encoding);
  return path;
};
const problemsOf = (content) => JSON.parse(run('check', file(content), '--json').stdout).problems;

describe('sluice check', () => {
  it('finds nothing in the example of the contract', () => {
    const { status, stdout } = run('check', file(GOOD));
    assert.equal(stdout.trim(), `${join(folder, 'config.json')}: no problem.`);
    assert.equal(status, 0);
  });

  it('says of each broken configuration where, what and what to do', () => {
    const told = BROKEN.map(([name, config]) => {
      const problems = problemsOf(config);
      assert.ok(problems.length > 0, `nothing found: ${name}`);
      const lines = problems.map(
        ({ path, sentence, remedy, severity }) =>
          `${severity === 'error' ? '✗' : '•'} ${path || '(file)'}: ${sentence} → ${remedy}`,
      );
      return [`# ${name}`, ...lines].join('\n');
    }).join('\n\n');
    // After a change of words: `UPDATE=1 node --test` on this file, and read them aloud.
    if (process.env.UPDATE) writeFileSync(expected, `${told}\n`);
    assert.equal(`${told}\n`, readFileSync(expected, 'utf8'));
    assert.ok(BROKEN.length >= 40);
  });

  it('knows of companies in the directory what is stale, and whom no opt-out reaches', () => {
    const criteo = (category, more) => ({
      ...GOOD,
      vendors: [{ id: 'criteo', name: 'Criteo', category, domains: ['criteo.com'], ...more }],
    });
    const found = (config) =>
      problemsOf(config)
        .filter(({ sentence }) => /Criteo (sells|is)|entry of Criteo/.test(sentence))
        .map(({ path, severity }) => `${severity} ${path}`);
    assert.deepEqual(found(criteo('necessary')), [
      'error vendors[0].category',
      'advice vendors[0].domains',
    ]);
    assert.deepEqual(found(criteo('analytics', { domains: ['criteo.com', 'criteo.net'] })), [
      'advice vendors[0].sale',
    ]);
    assert.deepEqual(found(criteo('advertising', { domains: ['criteo.com', 'criteo.net'] })), []);
    assert.deepEqual(
      found(criteo('analytics', { sale: true, domains: ['criteo.com', 'criteo.net'] })),
      [],
    );
  });

  it('names the line', () => {
    const text = '{\n  "version": 1,\n  "categories": [\n    { "id": "a", "sael": true }\n  ]\n}';
    const found = problemsOf(text).find(({ path }) => path === 'categories[0].sael');
    assert.equal(found.line, 4);
  });

  it('names the lines of many companies, having read the file once', () => {
    const vendors = Array.from({ length: 400 }, (_, index) => ({
      id: `company-${index}`,
      category: 'advertising',
      bad: true,
    }));
    const { problems } = JSON.parse(run('check', file({ ...GOOD, vendors }), '--json').stdout);
    const lines = problems.filter(({ path }) => path.endsWith('.bad')).map(({ line }) => line);
    assert.equal(new Set(lines).size, 400);
    assert.deepEqual(
      lines,
      lines.toSorted((one, next) => one - next),
    );
  });

  it('ends with 1 for a problem, and for advice only where it is strict', () => {
    const advised = { ...GOOD, signals: { ...GOOD.signals, usp: true } };
    assert.equal(run('check', file({ ...GOOD, version: 2 })).status, 1);
    assert.equal(run('check', file(advised)).status, 0);
    assert.equal(run('check', file(advised), '--strict').status, 1);
  });

  const mistakes = [
    [
      'a file that is not there',
      () => ['check', join(folder, 'none.json')],
      /There is no file .*none\.json/,
    ],
    [
      'what is no JSON, with the place',
      () => ['check', file('{\n  "version": 1,\n}')],
      /no JSON.*line 3/,
    ],
    ['a folder', () => ['check', folder], /is a folder/],
    ['an empty file', () => ['check', file('')], /is empty/],
    ['another encoding', () => ['check', file('\uFEFF{}', 'utf16le')], /UTF-16.*\n.*UTF-8/],
    ['no address', () => ['check', file(GOOD), 'ftp://example.com'], /is no address/],
    [
      'a folder to watch that is not there',
      () => ['check', '--watch', join(folder, 'none', 'config.json')],
      /There is no file .*none\./,
    ],
    ['a comment', () => ['check', file('{ "version": 1 // one\n}')], /comment/],
    ['a command that does not exist', () => ['chek'], /Did you mean check\?/],
    ['a forgotten argument', () => ['check'], /missing required argument/],
  ];
  for (const [name, args, words] of mistakes) {
    it(`answers ${name} with a sentence, code 2 and no stack trace`, () => {
      const { status, stderr } = run(...args());
      assert.equal(status, 2);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  it('has help for itself and each command', () => {
    assert.match(run('--help').stdout, /check/);
    assert.match(run('check', '--help').stdout, /--strict[\s\S]*Exit code/);
  });
});
