import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { TARGETS } from './targets.mjs';

/** Milliseconds that no input may take; a thousandth of it is usual. It catches loops and regular expressions gone wild, not slowness. */
const CATASTROPHE = 1_000;

/** Feeds each target with so many inputs. Throws with the smallest input that breaks a promise; answers how many were fed, by target. */
export const runFuzz = ({ runs, seed, only = Object.keys(TARGETS), tell = () => {} }) => {
  const fed = {};
  for (const name of only) {
    const { input, check } = TARGETS[name];
    fc.assert(
      fc.property(input, (given) => {
        const start = performance.now();
        check(given);
        const time = performance.now() - start;
        assert.ok(time < CATASTROPHE, `took ${time.toFixed(0)} ms`);
      }),
      { numRuns: runs, seed, endOnFailure: false },
    );
    fed[name] = runs;
    tell(name, runs);
  }
  return fed;
};
