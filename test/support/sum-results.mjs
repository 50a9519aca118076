import { readResults } from './results.mjs';

// Prints the sum of what all runners left, as the last line of the whole run: `N passed, N failed`.
// Usage: sum-results.mjs [exit code of what was run before]. A run that failed without a failing test counts as one failure.
const exitCode = Number(process.argv[2] ?? 0);
const results = Object.values(readResults());
const sum = (key) => results.reduce((total, counts) => total + counts[key], 0);

const failedTests = sum('failed');
const failed = failedTests === 0 && exitCode !== 0 ? 1 : failedTests;
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
