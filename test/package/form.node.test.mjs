import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installPacked } from './pack.mjs';

const command = fileURLToPath(new URL('../../node_modules/.bin/attw', import.meta.url));

describe('the form of the package', () => {
  let project;
  before(() => {
    project = installPacked('form', {});
  });
  after(() => project?.remove());

  it('has nothing that publint finds', async () => {
    const { messages, pkg } = await publint({
      pkgDir: `${project.folder}/node_modules/sluice`,
      pack: false,
      level: 'suggestion',
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('gives its types to all who can import it', () => {
    // The other entries are files for a server's folder, which nobody imports.
    const { status, stdout, stderr } = spawnSync(
      command,
      [project.tarball, '--profile', 'esm-only', '--entrypoints', '.', '--no-color'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  });
});
