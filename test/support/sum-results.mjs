import { readResults } from './results.mjs';

// Prints the sum of what all runners left, as the last line of the whole run: `N passed, N failed`. What failed is named before
// it, as its own report may be thousands of lines above.
// Usage: sum-results.mjs [exit code of what was run before]. A run that failed without a failing test counts as one failure.
const exitCode = Number(process.argv[2] ?? 0);
const results = Object.values(readResults());
const sum = (key) => results.reduce((total, counts) => total + counts[key], 0);

for (const failure of results.flatMap(({ failures = [] }) => failures))
  console.log(`Failed: ${failure}`);
const failedTests = sum('failed');
const failed = failedTests === 0 && exitCode !== 0 ? 1 : failedTests;
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
