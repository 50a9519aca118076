import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { GOOD } from '../admin/broken-configurations.mjs';
import { installPacked } from './pack.mjs';

let project;
before(() => {
  project = installPacked('command', {});
});
after(() => project?.remove());

const run = (...args) =>
  spawnSync('node', ['node_modules/sluice/dist/cli.js', ...args], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('the packed package', () => {
  it('holds what is shipped, and with the guides, and neither tests, sources nor the rest of the demo', () => {
    const { packed: paths } = project;
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
      'demo/guides/moving.md',
      'demo/pictures/notice.png',
    ]) {
      assert.ok(paths.includes(path), `${path} is missing`);
    }
    assert.deepEqual(
      paths.filter((path) =>
        /^(test|demo\/(?!guides|pictures)|src|dist\/types\/(admin|.*\.test\.))/.test(path),
      ),
      [],
    );
  });

  it('names nothing of the machine on which it was built in its source maps', () => {
    const maps = project.packed.filter((path) => path.endsWith('.map'));
    assert.ok(maps.includes('dist/sluice.js.map'));
    for (const path of maps) {
      const { sources, sourceRoot } = JSON.parse(
        readFileSync(join(project.folder, 'node_modules/sluice', path), 'utf8'),
      );
      const wrong = sources.filter((source) => !/^(\.\.\/)+(src|node_modules)\//.test(source));
      assert.deepEqual([wrong, sourceRoot ?? ''], [[], ''], path);
    }
  });

  it('runs its command: init, check, build', () => {
    assert.equal(run('init', '--yes', '--out', 'own.json').status, 0);
    assert.equal(run('check', 'own.json').status, 0);
    writeFileSync(join(project.folder, 'good.json'), JSON.stringify(GOOD));
    const { status, stderr } = run('build', 'good.json', '--out', 'site', '--no-weights');
    assert.equal(status, 0, stderr);
  });
});
