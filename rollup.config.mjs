import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import pkg from './package.json' with { type: 'json' };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const plugins = () => [
  resolve(),
  // js-cookie must read `document` through accessors saved at the start (contract §1, hostile markup).
  inject({
    include: ['node_modules/js-cookie/**'],
    document: [here('src/storage/own-document.ts'), 'ownDocument'],
  }),
  // lit-html would make a Trusted Types policy of its own, which `trusted-types sluice` forbids.
  inject({
    include: ['node_modules/lit-html/**'],
    'globalThis.trustedTypes': [here('src/ui/trusted-types.ts'), 'trustedTypes'],
    't.trustedTypes': [here('src/ui/trusted-types.ts'), 'trustedTypes'],
  }),
  esbuild({ target: 'es2022', define: { __VERSION__: JSON.stringify(pkg.version) } }),
];

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
      plugins: [minify(true)],
    },
  },
];

// Chunks are named by their content, so those of earlier builds would stay.
rmSync(here('dist/chunks'), { recursive: true, force: true });

export default builds.map((build) => ({ ...build, plugins: plugins() }));
