/**
 * Tries the examples of `demo/examples` as a publisher would: with the packed package, installed from the registry, built, started,
 * and read in Chromium. `node test/examples/run.mjs [vite|next|wordpress …]`; all by default. Ends with 1 if one does not work.
 * Not part of `npm test`: it installs from the network, and WordPress with its database from Debian.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openReader } from './reader.mjs';
import { tryNext } from './next.mjs';
import { tryVite } from './vite.mjs';
import { tryWordPress } from './wordpress.mjs';

const EXAMPLES = { vite: tryVite, next: tryNext, wordpress: tryWordPress };
const root = fileURLToPath(new URL('../../', import.meta.url));

const names = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sluice-examples-'));
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  }),
);
const reader = await openReader();
try {
  for (const name of names[0] ? names : Object.keys(EXAMPLES)) {
    const example = EXAMPLES[name];
    if (!example) throw new Error(`There is no example “${name}”: ${Object.keys(EXAMPLES)}`);
    const start = Date.now();
    const seen = await example({
      reader,
      folder: join(folder, name),
      source: join(root, 'demo/examples', name),
      tarball: join(folder, filename),
    });
    console.log(`${name}: works (${seen}; ${Math.round((Date.now() - start) / 1000)} s)`);
  }
} finally {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
}
