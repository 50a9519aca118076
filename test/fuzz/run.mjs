import { runFuzz } from './run-fuzz.mjs';
import { TARGETS } from './targets.mjs';

// Usage: node test/fuzz/run.mjs [number of inputs in all] [seed]
const [inputs = 1_000_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const start = performance.now();
console.log(`Feeding ${inputs.toLocaleString('en-US')} inputs (seed ${seed}).`);
runFuzz({
  runs: Math.ceil(inputs / Object.keys(TARGETS).length),
  seed,
  tell: (name, count) =>
    console.log(`${name.padEnd(28)} ${count.toLocaleString('en-US').padStart(9)}`),
});
console.log(`Nothing found; ${((performance.now() - start) / 1000).toFixed(0)} s.`);
