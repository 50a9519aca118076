import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const benches = Object.entries(scripts).filter(([name]) => name.startsWith('bench'));

const run = (script, ...words) => {
  const [, file] = /node (\S+)$/.exec(script);
  return spawnSync(process.execPath, [root + file, ...words], { encoding: 'utf8' });
};

describe('each measurement', () => {
  it('is a script of the package', () => {
    assert.ok(benches.length >= 4);
  });

  for (const [name, script] of benches) {
    it(`says how ${name} is used`, () => {
      const { status, stdout } = run(script, '--help');
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`Usage: npm run ${name} -- `));
    });

    it(`answers an option that ${name} does not have in a sentence`, () => {
      const { status, stdout, stderr } = run(script, '--no-such-thing');
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /unknown option '--no-such-thing'/);
      assert.doesNotMatch(stderr, /^ {4}at /m);
    });
  }

  it('wants a whole number of rounds, and parts that there are', () => {
    for (const wrong of ['--rounds=0', '--rounds=many', '--only=luck']) {
      const { status, stderr } = run(scripts.bench, wrong);
      assert.equal(status, 2, wrong);
      assert.match(stderr, /is invalid/);
    }
  });
});
