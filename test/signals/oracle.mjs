import { compareWithLibrary } from './compare-with-library.mjs';

// Usage: node test/signals/oracle.mjs [number of strings] [seed]
const [runs = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const start = performance.now();
console.log(
  `Comparing ${runs.toLocaleString('en-US')} GPP strings with @iabgpp/cmpapi (seed ${seed}).`,
);
const { strings, compared } = compareWithLibrary({ runs, seed });
for (const [layout, count] of Object.entries(compared)) {
  console.log(`${layout.padEnd(10)} ${count.toLocaleString('en-US').padStart(7)}`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${strings.toLocaleString('en-US')} strings equal, each decoded to its own values; ${seconds} s.`,
);
