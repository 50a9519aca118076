import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { GOOD } from './broken-configurations.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Within the project, so that what the package depends on is found above it.
const folder = join(root, 'test/output/packed');
const command = join(folder, 'package/dist/cli.js');
const run = (program, args, cwd = folder) =>
  spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

let packed;
before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { stdout, stderr } = run('npm', ['pack', '--json', '--pack-destination', folder], root);
  assert.ok(stdout, stderr);
  [packed] = JSON.parse(stdout);
  assert.equal(run('tar', ['xzf', packed.filename]).status, 0);
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds what is shipped, and neither sources of tests nor the demo', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'dist/sluice.js',
      'dist/sluice-ui.js',
      'dist/sluice-proof.js',
      'dist/sluice-sw.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli.js',
      'dist/sluice.schema.json',
      'dist/parts/packages/js-cookie/dist/js.cookie.js',
      'README.md',
      'LICENSE',
    ]) {
      assert.ok(paths.includes(path), `${path} is missing`);
    }
    assert.deepEqual(
      paths.filter((path) => /^(test|demo|src)\//.test(path)),
      [],
    );
  });

  it('runs its command: init, check, build', () => {
    assert.equal(run('node', [command, 'init', '--yes', '--out', 'own.json']).status, 0);
    assert.equal(run('node', [command, 'check', 'own.json']).status, 0);
    writeFileSync(join(folder, 'good.json'), JSON.stringify(GOOD));
    const { status, stderr } = run('node', [
      command,
      'build',
      'good.json',
      '--out',
      'site',
      '--no-weights',
    ]);
    assert.equal(status, 0, stderr);
  });
});
