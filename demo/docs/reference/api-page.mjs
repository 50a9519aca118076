/** `window.sluice` and the module: what can be called, heard and read, from the comments beside the public types. */
import { slug } from '../slug.mjs';
import { code } from './code.mjs';
import { readJson } from './read-json.mjs';
import { readTypes } from './read-types.mjs';
import { table } from './table.mjs';

/** A comment's own Markdown. */
const comment = ({ docComment = '' }) =>
  docComment
    .replace(/^\/\*\*\s?|\s*\*\/\s*$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .trim();

const declared = ({ excerptTokens }) =>
  excerptTokens
    .map(({ text }) => text)
    .join('')
    .replace(/import\("[^"]*"\)\.|^(export )?(declare )?|readonly (?=\w+[?]?:)/g, '');

const nameOf = ({ name }) => name.replace(/^['"]|['"]$/g, '').replace(/_\d+$/, '');

const typeOf = (item) =>
  declared(item)
    .replace(/^['"\w:-]+\??:\s*/, '')
    .replace(/;$/, '');

const signature = (item) => `\`\`\`ts\n${declared(item).replace(/;$/, '')}\n\`\`\``;

const method = (item) => `### ${code(nameOf(item))}\n\n${signature(item)}\n\n${comment(item)}\n`;

const fields = ({ members }) =>
  table(
    ['field', 'type', 'what it is'],
    members.map((member) => [code(nameOf(member)), code(typeOf(member)), comment(member)]),
  );

const type = (item) =>
  `### ${code(item.name)}\n\n${comment(item)}\n\n${item.kind === 'Interface' ? fields(item) : signature(item)}\n`;

export async function apiPage() {
  const [items, { definitions }] = await Promise.all([
    readTypes(),
    readJson('dist/sluice.schema.json'),
  ]);
  const named = (name) => items.find((item) => item.name === name);
  const isOwn = ({ name, kind }) =>
    ['Interface', 'TypeAlias'].includes(kind) &&
    !['Sluice', 'SluiceEvents'].includes(name) &&
    (name === 'Model' || !definitions[name]);
  const types = items.filter(isOwn).sort((a, b) => a.name.localeCompare(b.name));
  const list = types.map(({ name }) => `[${code(name)}](#${slug(name)})`).join(', ');
  return {
    path: 'reference/api.html',
    source: 'src/api/types.ts',
    title: 'API',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# API

\`window.sluice\` has all of it, and the module exports the same names, which ask the running instance: \`import { allows, start } from 'sluice'\`. Settings have a [page of their own](configuration.html).

## Calls and properties

${named('Sluice').members.map(method).join('\n')}
### \`start\`

${signature(named('start'))}

${comment(named('start'))} For pages that bundle Sluice in place of its script tag; with the tag, nobody calls it.

## Events

On \`document\`. What is listed as detail is the event's \`detail\`.

${table(
  ['event', 'detail', 'when'],
  named('SluiceEvents').members.map((event) => [
    code(nameOf(event)),
    code(typeOf(event).replace(/^CustomEvent<(.*)>$/s, '$1')),
    comment(event),
  ]),
)}
## Types

${list}.

${types.map(type).join('\n')}`,
  };
}
