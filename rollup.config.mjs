import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
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
  esbuild({ target: 'es2021', define: { __VERSION__: JSON.stringify(pkg.version) } }),
];

const minify = (module) =>
  terser({ module, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, mangle: true });

/** The head script: classic, blocking, tiny. */
const head = {
  input: 'src/entrypoints/head.ts',
  output: {
    file: 'dist/sluice.js',
    format: 'iife',
    sourcemap: true,
    plugins: [minify(false)],
  },
  plugins: plugins(),
};

/** The interface and the ES module; chunks carry a hash of their content. */
const modules = {
  input: { index: 'src/entrypoints/index.ts', 'sluice-ui': 'src/entrypoints/ui.ts' },
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    plugins: [minify(true)],
  },
  plugins: plugins(),
};

export default [head, modules];
