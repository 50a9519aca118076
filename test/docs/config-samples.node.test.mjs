import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BASE_CONFIG } from './base-config.mjs';
import { samplesIn } from './samples.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outfile = `${root}test/output/docs-check.mjs`;

/** What `sluice check` does with a file, without starting it for each sample. */
const CHECK = `
export { checkConfig } from './src/admin/check/check-config.ts';
export { compileSchema } from './src/admin/check/compile-schema.ts';
`;

/** A sample may be a member without the object around it. */
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`{${text}}`);
  }
};

describe('each configuration in the documentation', () => {
  let check;
  before(async () => {
    await build({
      stdin: { contents: CHECK, resolveDir: root },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    const { checkConfig, compileSchema } = await import(outfile);
    const schema = JSON.parse(readFileSync(`${root}dist/sluice.schema.json`, 'utf8'));
    check = (config) => checkConfig(config, compileSchema(schema));
  });

  // `json decision`: what a page sends, and no configuration.
  for (const { at, word, text } of samplesIn('json')) {
    if (word === 'decision') continue;
    it(`passes check: ${at}`, () => {
      const sample = parse(text);
      const problems = check(sample.version ? sample : { ...BASE_CONFIG, ...sample });
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});
