import { describe, it } from 'node:test';
import { runFuzz } from './run-fuzz.mjs';
import { runInBrowser } from './run-in-browser.mjs';
import { TARGETS } from './targets.mjs';

// A short run of what `npm run fuzz` does at length, always the same one: what it finds is found by everybody.
describe('whatever stands there for', () => {
  for (const name of Object.keys(TARGETS)) {
    it(`${name}: nothing throws, nothing is granted by it, nothing takes long`, () => {
      runFuzz({ runs: 2_000, seed: 1, only: [name] });
    });
  }

  it('markup, marks, messages and the configuration as text, in a browser: nothing leaves, throws or is granted by it', async () => {
    await runInBrowser({ runs: 80, seed: 1 });
  });
});
