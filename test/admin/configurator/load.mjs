import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../../signals/load-source.mjs';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../dist/sluice.schema.json', import.meta.url)), 'utf8'),
);

/** The pure parts of the configurator, and the schema as `check` compiles it. */
export const loadParts = async (names) => {
  const parts = await loadSource(
    [
      ...Object.entries(names).map(
        ([name, path]) => `export { ${name} } from './src/admin/${path}.js';`,
      ),
      "export { default as Ajv } from './node_modules/ajv/dist/ajv.js';",
    ].join('\n'),
  );
  const Ajv = parts.Ajv.default ?? parts.Ajv;
  return {
    ...parts,
    validate: new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema),
  };
};
