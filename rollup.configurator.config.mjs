import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import pkg from './package.json' with { type: 'json' };

// The configurator needs the schema, which is made from the types: it is built last.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A page with a strict policy compiles no schema, so that is done here. */
const compiledSchema = {
  name: 'compiled-schema',
  load(id) {
    if (!id.endsWith('/configurator/validate-schema.ts')) return null;
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      allowUnionTypes: true,
      code: { source: true, esm: true },
    });
    const schema = JSON.parse(readFileSync(here('dist/sluice.schema.json'), 'utf8'));
    const code = standalone.default(ajv, ajv.compile(schema));
    return code.replace(
      /export const validate = (\w+);export default \1;/,
      'export const validateSchema = $1;',
    );
  },
};

export default {
  input: 'src/entrypoints/configurator.ts',
  output: {
    file: 'dist/configurator/configurator.js',
    format: 'iife',
    // One file: pages from the file system may load no modules.
    inlineDynamicImports: true,
    plugins: [terser({ ecma: 2020, format: { comments: false } })],
  },
  plugins: [
    resolve(),
    compiledSchema,
    minifyTemplates({ exclude: 'node_modules/**' }),
    esbuild({ target: 'es2022', define: { __VERSION__: JSON.stringify(pkg.version) } }),
    {
      name: 'page',
      writeBundle: () =>
        cpSync(here('src/admin/configurator/static'), here('dist/configurator'), {
          recursive: true,
        }),
    },
  ],
};
