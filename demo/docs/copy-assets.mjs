import { cp, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { ROOT } from './folders.mjs';

const here = new URL('assets/', import.meta.url).pathname;

/** Style sheets as one file, the scripts as one, and the pictures. */
export async function copyAssets(out) {
  await mkdir(`${out}assets`, { recursive: true });
  await build({
    entryPoints: [`${here}docs.css`, `${here}docs.js`],
    outdir: `${out}assets`,
    bundle: true,
    // package.json says which files of the package do something by themselves; these are of the site.
    ignoreAnnotations: true,
    minify: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'error',
  });
  await cp(`${ROOT}demo/styles/favicon.svg`, `${out}assets/favicon.svg`);
  await cp(`${ROOT}demo/pictures`, `${out}source/demo/pictures`, { recursive: true });
}
