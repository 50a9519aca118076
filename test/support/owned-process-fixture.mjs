// Starts a child that would run for long, tells its process id, and waits to be ended itself.
import { startOwnedProcess } from './owned-process.mjs';

const { child } = startOwnedProcess('sleep', ['1000'], { stdio: 'ignore' });
process.stdout.write(`${child.pid}\n`);
process.stdin.resume();
if (process.argv[2] === 'throw') {
  process.stdin.once('data', () => {
    throw new Error('a failure of the runner');
  });
}
