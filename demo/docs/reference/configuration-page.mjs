/** Every setting: path, type, default and meaning, from the schema that editors and `sluice check` use. */
import { code } from './code.mjs';
import { readJson } from './read-json.mjs';
import { table } from './table.mjs';

const SOURCE = 'dist/sluice.schema.json';
const nameOf = (ref) => decodeURIComponent(ref.split('/').at(-1));

const typeOf = (schema, definitions) => {
  if (schema.$ref) return typeOf(definitions[nameOf(schema.$ref)], definitions);
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(', ');
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, definitions)).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items, definitions)}`;
  if (schema.properties) return 'object';
  if (schema.additionalProperties)
    return `object of ${typeOf(schema.additionalProperties, definitions)}`;
  return [schema.type].flat().join(' or ') || 'anything';
};

/** Where a setting holds settings of its own: `[path, schema]`. */
const inside = (path, schema, definitions) => {
  const whole = schema.$ref ? definitions[nameOf(schema.$ref)] : schema;
  if (whole.items) return inside(`${path}[]`, whole.items, definitions);
  if (whole.properties) return [path, whole];
  return whole.additionalProperties?.$ref
    ? inside(`${path}.*`, whole.additionalProperties, definitions)
    : null;
};

/** The default stands in the sentence, as `Default …` or `(default)`. */
const defaultOf = (description, isRequired) => {
  if (isRequired) return 'required';
  const [, before] = /(`[^`]+`)\s*\(default\)/.exec(description) ?? [];
  const [, after] = /Default:? ((?:`[^`]*`|[^.`])+)/.exec(description) ?? [];
  return before ?? after ?? '';
};

const rowsOf = (path, { properties, required = [] }, definitions) =>
  Object.entries(properties).map(([key, schema]) => [
    code(path ? `${path}.${key}` : key),
    typeOf(schema, definitions),
    defaultOf(schema.description ?? '', required.includes(key)),
    schema.description ?? '',
  ]);

const HEADS = ['setting', 'type', 'default', 'what it does'];

/** What many settings have in common is said once: tools of `record.honor`. */
const entriesOf = ({ properties }) => {
  const entries = Object.entries(properties);
  const refs = new Set(entries.map(([, { $ref }]) => $ref));
  const isAlike = entries.length > 2 && refs.size === 1 && !refs.has(undefined);
  return isAlike ? [['*', { $ref: entries[0][1].$ref }]] : entries;
};

const sections = (path, schema, definitions) =>
  entriesOf(schema).flatMap(([key, of]) => {
    const deeper = inside(path ? `${path}.${key}` : key, of, definitions);
    if (!deeper || (of.$ref && nameOf(of.$ref) === 'Words')) return [];
    const [at, whole] = deeper;
    return [
      `## ${code(at)}\n\n${of.description ?? whole.description ?? ''}\n\n${table(HEADS, rowsOf(at, whole, definitions))}`,
      ...sections(at, whole, definitions),
    ];
  });

export async function configurationPage() {
  const { definitions } = await readJson(SOURCE);
  const { Config } = definitions;
  const top = { ...Config, properties: { ...Config.properties } };
  return {
    path: 'reference/configuration.html',
    source: 'src/config/types.ts',
    title: 'Configuration',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# Configuration

One JSON object, in the page or baked in by \`sluice build\`. Only \`version\` and \`categories\` have to be there. What a page cannot read falls to the protective side, with one line in the console;
\`sluice check\` says it beforehand, and editors do with \`"$schema": "./node_modules/sluice/dist/sluice.schema.json"\`.

## At the top

${table(HEADS, rowsOf('', top, definitions))}
${sections('', top, definitions).join('\n')}`,
  };
}
