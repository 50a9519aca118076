import { build } from 'esbuild';
import { ROOT } from '../folders.mjs';

/** What a TypeScript file of `src` exports, for tables that are written nowhere else. */
export async function loadSource(file) {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}src/${file}`],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
