import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const lockfile = JSON.parse(readFileSync(here('../../package-lock.json'), 'utf8'));

/** The version that is installed, for the report. */
export const versionOf = ({ package: name }) => lockfile.packages[`node_modules/${name}`].version;

/**
 * Bundles the page's use of one library with the unmodified package and returns the code. Kept in `test/output/` under a
 * hash of all that went in, so that only the first run pays for it.
 */
export const bundle = async (library) => {
  const entry = here(`entries/${library.name}.mjs`);
  const format = library.form === 'module' ? 'esm' : 'iife';
  const key = createHash('sha256')
    .update(readFileSync(entry))
    .update(readFileSync(here('bundle.mjs')))
    .update(format + JSON.stringify(lockfile.packages[`node_modules/${library.package}`]))
    .digest('hex')
    .slice(0, 12);
  const outfile = here(`../output/vendors/${library.name}-${key}.js`);
  if (!existsSync(outfile)) {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format,
      minify: true,
      target: 'es2021',
      define: { 'process.env.NODE_ENV': '"production"' },
      // Says that this file was executed, whatever the library itself then does.
      banner: { js: `(globalThis.ran ??= []).push('${library.name}');` },
      logLevel: 'error',
    });
  }
  return readFileSync(outfile, 'utf8');
};
