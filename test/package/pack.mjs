import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Packs Sluice and unpacks it as a publisher's project has it: a folder with a `package.json` of its own and `node_modules/sluice`.
 * It stands within this one, so that what the package depends on is found above it. `files`: the project's own, by path.
 */
export const installPacked = (name, files) => {
  const folder = join(root, 'test/output/package', name);
  rmSync(folder, { recursive: true, force: true });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  const run = (program, args, cwd) => execFileSync(program, args, { cwd, encoding: 'utf8' });
  const [{ filename, files: packed }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root),
  );
  run('tar', ['xzf', filename, '-C', modules], folder);
  cpSync(join(modules, 'package'), join(modules, 'sluice'), { recursive: true });
  rmSync(join(modules, 'package'), { recursive: true });
  for (const [path, content] of Object.entries({
    'package.json': '{ "private": true, "type": "module" }',
    ...files,
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    folder,
    tarball: join(folder, filename),
    /** Paths of what the package holds. */
    packed: packed.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true }),
  };
};
