import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import pkg from './package.json' with { type: 'json' };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * lit-html would make a Trusted Types policy of its own, which `trusted-types sluice` forbids: it gets ours. Fails where
 * lit-html has changed, so that an update cannot break strict pages unseen.
 */
const litTrustedTypes = {
  name: 'lit-trusted-types',
  transform(code, id) {
    if (!/node_modules\/lit-html\/lit-html\.js$/.test(id)) return null;
    const uses = code.match(/\b\w+\.trustedTypes\b/g) ?? [];
    if (uses.length !== 1) this.error(`lit-html asks for trustedTypes ${uses.length} times, not once`);
    const ours = `import { trustedTypes as ours } from ${JSON.stringify(here('src/ui/trusted-types.ts'))};\n`;
    return { code: ours + code.replace(uses[0], 'ours'), map: null };
  },
};

const plugins = () => [
  resolve(),
  // js-cookie must read `document` through accessors saved at the start (contract §1, hostile markup).
  inject({
    include: ['node_modules/js-cookie/**'],
    document: [here('src/storage/own-document.ts'), 'ownDocument'],
  }),
  litTrustedTypes,
  minifyTemplates({ exclude: 'node_modules/**' }),
  esbuild({ target: 'es2022', define: { __VERSION__: JSON.stringify(pkg.version) } }),
];

/** Chunks are named by their content, so those of earlier builds would stay. */
const removeOldChunks = {
  name: 'remove-old-chunks',
  generateBundle: () => rmSync(here('dist/chunks'), { recursive: true, force: true }),
};

const minify = (module) =>
  terser({
    module,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });

const interfaceFile = here('src/entrypoints/ui.ts');

const builds = [
  {
    input: 'src/entrypoints/head.ts',
    output: { file: 'dist/sluice.js', format: 'iife', sourcemap: true, plugins: [minify(false)] },
  },
  {
    input: 'src/entrypoints/index.ts',
    output: {
      file: 'dist/index.js',
      format: 'es',
      sourcemap: true,
      paths: () => './sluice-ui.js',
      plugins: [minify(true)],
    },
    external: (id) => /\/ui\.(js|ts)$/.test(id),
  },
  {
    input: { 'sluice-ui': interfaceFile },
    // Chunks take what they share with the interface from its own file: no file more on the way to the banner.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      plugins: [minify(true), removeOldChunks],
    },
  },
];

export default builds.map((build) => ({ ...build, plugins: plugins() }));
