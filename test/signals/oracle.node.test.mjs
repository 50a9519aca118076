import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWithLibrary, layouts } from './compare-with-library.mjs';

describe('the GPP encoder beside IAB’s library', () => {
  it('makes the same strings, which decode to the same values, in all 22 layouts', () => {
    assert.equal(layouts.length, 22);
    const { strings, compared } = compareWithLibrary({ runs: 2_500, seed: 20261124 });
    assert.equal(strings, 2_500);
    for (const [layout, count] of Object.entries(compared)) {
      assert.ok(count >= 100, `${layout} was compared ${count} times only`);
    }
  });
});
