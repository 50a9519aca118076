import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startOwnedProcess } from './owned-process.mjs';
import { waitUntil } from './driver/wait-until.mjs';

const fixture = fileURLToPath(new URL('./owned-process-fixture.mjs', import.meta.url));

// A zombie has ended; whether anybody reaps it is the machine's affair.
const hasEnded = (pid) => {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
};

const startOwner = async (...args) => {
  const owner = spawn(process.execPath, [fixture, ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  const pid = await new Promise((resolve) => {
    owner.stdout.once('data', (data) => resolve(Number(data)));
  });
  assert.equal(hasEnded(pid), false);
  return { owner, pid };
};

describe('a process that the tests start', { skip: process.platform !== 'linux' }, () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL']) {
    it(`ends when its owner gets ${signal}`, async () => {
      const { owner, pid } = await startOwner();
      const ended = new Promise((resolve) => {
        owner.once('exit', (_, how) => resolve(how));
      });
      owner.kill(signal);
      assert.equal(await ended, signal);
      await waitUntil(() => hasEnded(pid), { what: 'the child to end' });
    });
  }

  it('ends when its owner fails', async () => {
    const { owner, pid } = await startOwner('throw');
    owner.stdin.write('now\n');
    await waitUntil(() => hasEnded(pid), { what: 'the child to end' });
  });

  it('ends with its whole group when it is stopped', async () => {
    const { child, stop } = startOwnedProcess('sh', ['-c', 'sleep 1000 & echo $!; wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const grandchild = await new Promise((resolve) => {
      child.stdout.once('data', (data) => resolve(Number(data)));
    });
    await stop();
    await waitUntil(() => hasEnded(grandchild), { what: 'the grandchild to end' });
  });

  it('tells when the command does not exist', async () => {
    const { exited } = startOwnedProcess('/nowhere/at-all', [], { stdio: 'ignore' });
    const { error, code } = await exited;
    assert.ok(error !== undefined || code > 0);
  });
});
