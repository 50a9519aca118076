import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const running = new Set();

// setpriv asks the kernel to end the child when this process dies, even by SIGKILL, when no handler of ours can run.
const dieWithUs = existsSync('/usr/bin/setpriv')
  ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL', '--']
  : [];

const killGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
};

const killAll = () => {
  for (const child of running) killGroup(child, 'SIGKILL');
};

let watching = false;
const watchOurOwnEnd = () => {
  if (watching) return;
  watching = true;
  process.once('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      killAll();
      // Somebody else's handler decides when to leave; without one, the signal must end us as it would have.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
};

/**
 * A child process in a group of its own, which never outlives this process: `stop()` ends the whole group and resolves when
 * the child has exited.
 */
export const startOwnedProcess = (command, args, options = {}) => {
  watchOurOwnEnd();
  const [file, ...rest] = [...dieWithUs, command, ...args];
  const child = spawn(file, rest, { ...options, detached: true });
  running.add(child);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      // Grandchildren share the group; what is left of it goes too.
      killGroup(child, 'SIGKILL');
      running.delete(child);
      resolve({ code, signal });
    });
    child.once('error', (error) => {
      running.delete(child);
      resolve({ error });
    });
  });
  const stop = async () => {
    const impatience = setTimeout(() => killGroup(child, 'SIGKILL'), 2000);
    if (child.exitCode === null && child.signalCode === null) killGroup(child, 'SIGTERM');
    await exited;
    clearTimeout(impatience);
  };
  return { child, exited, stop };
};
