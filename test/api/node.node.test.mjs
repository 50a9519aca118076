import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

const inNode = async (code) => {
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
};

describe('the ES module in Node', () => {
  it('can be imported, allows nothing and leaves nothing behind', async () => {
    const found = await inNode(`
      const before = Object.keys(globalThis);
      const { allows, getState, getLog } = await import('./dist/index.js');
      const added = Object.keys(globalThis).filter((key) => !before.includes(key));
      console.log(JSON.stringify({ allows: allows('advertising'), optedOut: getState().optedOut, log: getLog(), added }));
    `);
    assert.deepEqual(found, { allows: false, optedOut: false, log: [], added: [] });
  });

  it('starts an instance that allows nothing, and answers every call without throwing', async () => {
    const found = await inNode(`
      const names = await import('./dist/index.js');
      const sluice = names.start({ version: 1, categories: [{ id: 'necessary', required: true }] });
      const states = [await names.optOut(), await names.denyAll(), await names.allowAll(), await names.choose({}), await names.applyAccountChoice({ optedOut: false, at: 0 }), await names.reset()];
      await names.open();
      names.close();
      names.subscribe(() => { throw new Error('nobody calls'); })();
      void names.whenAllowed('necessary').then(() => { throw new Error('never'); });
      void names.ready.then(() => { throw new Error('never'); });
      const { failed, leaks } = await names.verify();
      console.log(JSON.stringify([sluice.allows('necessary'), failed, leaks, ...states.map((state) => state === names.getState())]));
    `);
    assert.deepEqual(found, [false, 'there is no page', [], true, true, true, true, true, true]);
  });

  it('can be imported by the name of the package', async () => {
    const found = await inNode(`
      const { start, allows } = await import('sluice');
      console.log(JSON.stringify([typeof start, allows('x')]));
    `);
    assert.deepEqual(found, ['function', false]);
  });
});
