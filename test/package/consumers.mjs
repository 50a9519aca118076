import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const html = (script) =>
  `<!doctype html><html lang="de"><title>A publisher's page</title><h1>Page</h1>${script}</html>`;
const module = '<script type="module" src="./main.js"></script>';

/**
 * How publishers bring the module to their pages. Each makes a folder of static files from a project with `main.js` and
 * `node_modules/sluice`, with its tool's own defaults, and says where it is.
 */
export const CONSUMERS = {
  Vite: async (folder) => {
    const { build } = await import('vite');
    await writeFile(join(folder, 'index.html'), html(module));
    await build({ root: folder, configFile: false, base: './', logLevel: 'error' });
    return join(folder, 'dist');
  },
  webpack: async (folder) => {
    const { default: webpack } = await import('webpack');
    const out = join(folder, 'webpack');
    const stats = await new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: './main.js',
          performance: false,
          output: { path: out, filename: 'main.js' },
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      );
    });
    if (stats.hasErrors() || stats.hasWarnings())
      throw new Error(stats.toString('errors-warnings'));
    await writeFile(join(out, 'index.html'), html('<script src="./main.js"></script>'));
    return out;
  },
  Rollup: async (folder) => {
    const [{ rollup }, { default: resolve }] = await Promise.all([
      import('rollup'),
      import('@rollup/plugin-node-resolve'),
    ]);
    const out = join(folder, 'rollup');
    const bundle = await rollup({ input: join(folder, 'main.js'), plugins: [resolve()] });
    await bundle.write({ dir: out, format: 'es' });
    await writeFile(join(out, 'index.html'), html(module));
    return out;
  },
  esbuild: async (folder) => {
    const { build } = await import('esbuild');
    const outdir = join(folder, 'esbuild');
    const { warnings } = await build({
      entryPoints: [join(folder, 'main.js')],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir,
      logLevel: 'silent',
    });
    if (warnings[0]) throw new Error(warnings[0].text);
    await writeFile(join(outdir, 'index.html'), html(module));
    return outdir;
  },
  'an import map': async (folder) => {
    const map = '{ "imports": { "sluice": "./node_modules/sluice/dist/index.js" } }';
    await writeFile(
      join(folder, 'index.html'),
      html(`<script type="importmap">${map}</script>${module}`),
    );
    return folder;
  },
};
