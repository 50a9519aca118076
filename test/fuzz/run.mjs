import { runFuzz } from './run-fuzz.mjs';
import { runInBrowser } from './run-in-browser.mjs';
import { TARGETS } from './targets.mjs';

// Usage: node test/fuzz/run.mjs [number of inputs in Node] [seed]
const [inputs = 1_000_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const start = performance.now();
const tell = (name, count) =>
  console.log(`${name.padEnd(28)} ${count.toLocaleString('en-US').padStart(9)}`);
console.log(`Feeding ${inputs.toLocaleString('en-US')} inputs (seed ${seed}).`);
runFuzz({
  runs: Math.ceil(inputs / Object.keys(TARGETS).length),
  seed,
  tell,
});
// A real browser takes some hundred times as long for each.
await runInBrowser({ runs: Math.ceil(inputs / 100), seed, tell });
console.log(`Nothing found; ${((performance.now() - start) / 1000).toFixed(0)} s.`);
