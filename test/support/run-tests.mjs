import { spawnSync } from 'node:child_process';
import { forgetResults } from './results.mjs';

// Everything that `npm test` runs after the build, one after the other, as the browsers of two runners would share two cores.
// A failure does not keep the others from running.
const steps = ['test:browser', 'test:node', 'test:e2e'];

forgetResults();
const failed = steps.filter((step) => {
  const { status, signal } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
  if (signal) process.exit(1);
  return status !== 0;
});
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
const { status } = spawnSync(
  process.execPath,
  ['test/support/sum-results.mjs', failed.length > 0 ? '1' : '0'],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
