import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chmodSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import pkg from './package.json' with { type: 'json' };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const ownDocument = here('src/storage/own-document.ts');

/**
 * lit-html would make a Trusted Types policy of its own, which `trusted-types sluice` forbids, and call methods of `document`
 * that markup can shadow: it gets ours for both. Fails where lit-html has changed, so that no update breaks strict pages unseen.
 */
const hardenLit = {
  name: 'harden-lit',
  transform(code, id) {
    if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/.test(id))
      return null;
    // Globals that lit looks for and no engine has: markup could name an element so.
    code = code
      .replaceAll(/\b\w+\.\w+PolyfillSupport\b/g, 'undefined')
      .replaceAll(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\(/g, 'void(');
    if (!id.endsWith('/lit-html.js')) return { code, map: null };
    const [, name] = /\b(\w+)=document,/.exec(code) ?? [];
    const swap = (text, pattern, times, by) => {
      const uses = text.match(new RegExp(pattern, 'g'))?.length;
      if (uses !== times) this.error(`lit-html: ${pattern} is there ${uses} times, not ${times}`);
      return text.replace(new RegExp(pattern, 'g'), by);
    };
    let ours = swap(code, '\\b\\w+\\.trustedTypes\\b', 1, 'ownTypes');
    ours = swap(ours, `\\b${name}(?=\\.create)`, 4, 'ownDocument');
    ours = swap(ours, `\\b${name}(?=\\)\\.importNode)`, 1, 'ownDocument');
    const types = JSON.stringify(here('src/ui/trusted-types.ts'));
    return {
      code: `import { trustedTypes as ownTypes } from ${types};\nimport { ownDocument } from ${JSON.stringify(ownDocument)};\n${ours}`,
      map: null,
    };
  },
};

/**
 * Of js-cookie only writing is used: a name may stand on several domains, which it cannot read. What is left out also describes
 * two members when it is loaded, and would throw there where a page has put a `get` on all objects. Fails where it has changed.
 */
const onlyWriteCookies = {
  name: 'only-write-cookies',
  transform(code, id) {
    if (!/node_modules\/js-cookie\//.test(id)) return null;
    const all = /return Object\.create\([^]*?\n  \)\n}\n/g;
    const times = code.match(all)?.length;
    if (times !== 1) this.error(`js-cookie: its members are there ${times} times, not once`);
    return { code: code.replace(all, 'return { set: set }\n}\n'), map: null };
  },
};

const plugins = () => [
  resolve(),
  hardenLit,
  onlyWriteCookies,
  minifyTemplates({ exclude: 'node_modules/**' }),
  esbuild({ target: 'es2022', define: { __VERSION__: JSON.stringify(pkg.version) } }),
  // What draws and stores must not meet names that markup has put on `document` (contract §1, hostile markup). After the
  // compiler: what `inject` cannot parse it passes over without a word.
  inject({
    include: ['node_modules/js-cookie/**', 'src/ui/**', 'src/link/**', 'src/panel/**'],
    document: [ownDocument, 'ownDocument'],
  }),
];

/** Chunks are named by their content, so those of earlier builds would stay. */
const removeOldChunks = {
  name: 'remove-old-chunks',
  generateBundle: () => {
    for (const folder of ['chunks', 'languages'])
      rmSync(here(`dist/${folder}`), { recursive: true, force: true });
  },
};

/**
 * Nearly every function in these files is called as soon as they run. Chromium then compiles all of them at once, off the main
 * thread, instead of each at its first call (explicit compile hints); others pass over a comment.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

const minify = (module) =>
  terser({
    module,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    // A classic script is read in the encoding of its page, whatever that is; a module never is.
    format: { comments: /^# allFunctionsCalledOnLoad/, ascii_only: !module },
  });

const interfaceFile = here('src/entrypoints/ui.ts');

const classic = (name, file, banner) => ({
  input: `src/entrypoints/${name}.ts`,
  output: {
    file: `dist/${file}.js`,
    format: 'iife',
    sourcemap: true,
    banner,
    plugins: [minify(false)],
  },
});

/** A module that the head script fetches when it is needed. */
const laterModule = (name) => ({
  input: `src/entrypoints/${name}.ts`,
  output: {
    file: `dist/sluice-${name}.js`,
    format: 'es',
    sourcemap: true,
    plugins: [minify(true)],
  },
});

const builds = [
  classic('head', 'sluice', compileAtOnce),
  classic('stub', 'sluice-stub'),
  classic('service-worker', 'sluice-sw'),
  {
    input: 'src/entrypoints/index.ts',
    output: {
      file: 'dist/index.js',
      format: 'es',
      sourcemap: true,
      paths: (id) => `./sluice-${basename(id, extname(id))}.js`,
      plugins: [minify(true)],
    },
    external: (id) => /\/(ui|later|plain|proof|panel)\.(js|ts)$/.test(id),
  },
  laterModule('later'),
  laterModule('plain'),
  laterModule('proof'),
  laterModule('panel'),
  {
    input: { 'sluice-ui': interfaceFile },
    // Chunks take what they share with the interface from its own file: no file more on the way to the banner.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      banner: ({ isEntry }) => (isEntry ? compileAtOnce : ''),
      // The head script fetches a language by its name.
      chunkFileNames: ({ facadeModuleId }) =>
        /\/strings\/(?!en)/.test(facadeModuleId ?? '')
          ? 'languages/[name].js'
          : 'chunks/[name]-[hash].js',
      plugins: [minify(true), removeOldChunks],
    },
  },
];

/** What the configurator shows in its frame: all that readers see, in one classic file, which a page from the file system may load. */
const preview = {
  input: 'src/entrypoints/preview.ts',
  output: {
    file: 'dist/configurator/preview.js',
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [minify(false)],
  },
};

/** The page around the frame has all languages, and hands in the one that is shown. */
const handedInLanguages = {
  name: 'handed-in-languages',
  load: (id) => (id === here('src/ui/languages.ts') ? 'export const languages = {};' : null),
};

/** The command line: our own code in one file, packages from node_modules as they are. */
const commandLine = {
  input: 'src/entrypoints/cli.ts',
  output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
  external: (id) => !/^[./]/.test(id),
  plugins: [
    esbuild({ target: 'node20', define: { __VERSION__: JSON.stringify(pkg.version) } }),
    {
      name: 'executable',
      writeBundle: ({ file }) => chmodSync(file, 0o755),
    },
  ],
};

/**
 * The head script in its parts, for `sluice build`, which leaves out what a configuration does not need. Packages get a folder
 * of their own, since a `node_modules` within a package is not published.
 */
const parts = {
  input: [here('src/entrypoints/head.ts'), here('src/gate/light-hooks.ts')],
  output: {
    dir: 'dist/parts',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: here('src'),
    entryFileNames: ({ name }) =>
      `${name.replace(/^.*node_modules\//, 'packages/').replace(/\.mjs$/, '')}.js`,
    plugins: [
      {
        name: 'remove-old-parts',
        generateBundle: () => rmSync(here('dist/parts'), { recursive: true, force: true }),
      },
    ],
  },
};
builds.push(parts);

export default [
  ...builds.map((build) => ({ ...build, plugins: plugins() })),
  { ...preview, plugins: [handedInLanguages, ...plugins()] },
  commandLine,
];
