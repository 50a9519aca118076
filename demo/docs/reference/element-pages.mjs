/** One page for each element, and one that lists them: from the manifest. */
import { code } from './code.mjs';
import { readJson } from './read-json.mjs';
import { table } from './table.mjs';

const SECTION = 'Elements';

const tables = (element) => [
  [
    'Attributes',
    ['attribute', 'type', 'default', 'what it says'],
    (element.attributes ?? []).map(({ name, type, default: fallback, description }) => [
      code(name),
      code(type?.text ?? 'string'),
      code(fallback),
      description,
    ]),
  ],
  [
    'Properties',
    ['property', 'type', 'what it is'],
    (element.members ?? [])
      .filter(({ kind, privacy }) => kind === 'field' && privacy !== 'private')
      .map(({ name, type, description }) => [code(name), code(type?.text), description]),
  ],
  [
    'Slots',
    ['slot', 'holds'],
    (element.slots ?? []).map(({ name, description }) => [code(name) || 'default', description]),
  ],
  [
    'Events',
    ['event', 'when'],
    (element.events ?? []).map(({ name, description }) => [code(name), description]),
  ],
  [
    'Parts',
    ['part', 'is'],
    (element.cssParts ?? []).map(({ name, description }) => [code(name), description]),
  ],
  [
    'States',
    ['state', 'while'],
    (element.cssStates ?? []).map(({ name, description }) => [
      code(`:state(${name})`),
      description,
    ]),
  ],
  [
    'Custom properties',
    ['property', 'default', 'what it sets'],
    (element.cssProperties ?? []).map(({ name, default: fallback, description }) => [
      code(name),
      code(fallback),
      description,
    ]),
  ],
];

const sourceOf = (tag) =>
  tag === 'sluice-link' ? 'src/link/sluice-link.ts' : `src/ui/${tag.slice('sluice-'.length)}.ts`;

const textOf = (element) => {
  const parts = tables(element)
    .filter(([, , rows]) => rows.length > 0)
    .map(([title, heads, rows]) => `## ${title}\n\n${table(heads, rows)}`);
  return `# \`<${element.tagName}>\`\n\n${element.description}\n\n${parts.join('\n')}`;
};

export async function elementPages() {
  const { modules } = await readJson('dist/custom-elements.json');
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName))
    .map((element) => ({
      path: `elements/${element.tagName}.html`,
      source: sourceOf(element.tagName),
      title: `<${element.tagName}>`,
      section: SECTION,
      text: textOf(element),
      isGenerated: true,
      isSite: true,
    }));
}
