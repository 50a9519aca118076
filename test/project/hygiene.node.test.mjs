import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hygieneProblems } from './hygiene-problems.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

// What is committed, and what would be with the next `git add`.
const files = execFileSync(
  'git',
  // A clone that belongs to somebody else, as in a container, is read all the same.
  ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file && existsSync(join(root, file)));

const isText = (text) => !text.includes('\0');

describe('the files of the project', () => {
  it('have no focused, unexplained or sleeping tests, no machine paths and no work left for later', () => {
    const problems = [...new Set(files)].flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return isText(text) ? hygieneProblems(file, text) : [];
    });
    assert.ok(problems.length === 0, `\n${problems.join('\n')}\n`);
  });
});

describe('the check of the files', () => {
  // Put together here, so that this file does not find itself.
  const at = (...parts) => parts.join('');
  const refused = [
    ['a.test.ts', at('it.on', "ly('x', f)"), /a\.test\.ts:1 runs only/],
    ['a.test.ts', at('\n\nit.sk', "ip('works', f)"), /a\.test\.ts:3 is skipped without/],
    ['a.node.test.mjs', at('await page.waitForTime', 'out(5)'), /sleeps/],
    ['a.test.html', at('await sle', 'ep(5)'), /sleeps/],
    ['a.test.ts', at('await new Promise((r) => setTime', 'out(r, 50))'), /sleeps/],
    ['src/a.ts', at('// TO', 'DO: more'), /for later/],
    ['README.md', at('see /ho', 'me/ada/x'), /one machine/],
    ['a.mjs', at("'/wo", "rk/main'"), /one machine/],
  ];
  for (const [file, text, message] of refused) {
    it(`refuses ${JSON.stringify(text)} in ${file}`, () => {
      const problems = hygieneProblems(file, text);
      assert.equal(problems.length, 1);
      assert.match(problems[0], message);
    });
  }

  const accepted = [
    ['a.test.ts', at('it.sk', "ip('works: WebKit has no service worker here', f)")],
    [
      'a.test.ts',
      at('// No event tells that nothing came.\nawait new Promise((r) => setTime', 'out(r, 50))'),
    ],
    ['a.test.ts', at('await new Promise((r) => setTime', 'out(r, 0))')],
    ['README.md', 'https://site.example/home/page and ./work/there'],
    ['test/a.mjs', '/usr/bin/chromium'],
  ];
  for (const [file, text] of accepted) {
    it(`accepts ${JSON.stringify(text)} in ${file}`, () => {
      assert.deepEqual(hygieneProblems(file, text), []);
    });
  }
});
