import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

describe('the typings of the elements', () => {
  it('take right uses in the templates of React and Vue, and no wrong ones', () => {
    const { status, stdout } = spawnSync(
      path('../../node_modules/.bin/tsc'),
      ['--project', path('typings/tsconfig.json')],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  });
});
