import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Of a package, only what is used: Prebid's rules are pure, and their neighbours ask for a page while they load. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^\./ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === onlyWhatIsUsed || !rest.importer.includes('node_modules'))
        return undefined;
      const found = await resolve(path, { ...rest, pluginData: onlyWhatIsUsed });
      return { ...found, sideEffects: false };
    }),
};

/** Compiles a text of exports (paths from the project's root) and imports it. */
export const loadSource = async (contents) => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-signals-'));
  const outfile = join(folder, 'source.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      plugins: [onlyWhatIsUsed],
      outfile,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
