import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies an example to a folder of its own, installs it with the packed package, and builds it. */
export const install = ({ source, folder, tarball }) => {
  cpSync(source, folder, { recursive: true });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies.sluice = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  const npm = (...args) =>
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  npm('install', '--no-audit', '--no-fund', '--prefer-offline');
  npm('run', 'build');
};
