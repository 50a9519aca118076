/** The languages of the interface, and its texts with their keys. */
import { readdir } from 'node:fs/promises';
import { ROOT } from '../folders.mjs';
import { code } from './code.mjs';
import { loadSource } from './load-source.mjs';
import { table } from './table.mjs';

const names = new Intl.DisplayNames('en', { type: 'language' });

export async function languagesPage() {
  const files = await readdir(`${ROOT}src/ui/strings`);
  const tags = files
    .map((file) => file.replace('.ts', ''))
    .filter((tag) => tag !== 'types' && !tag.startsWith('en-'));
  const own = (tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  const parts = files.filter((file) => /^en(-\w+)?\.ts$/.test(file));
  const texts = {};
  for (const file of parts) {
    const module = await loadSource(`ui/strings/${file}`);
    for (const value of Object.values(module)) Object.assign(texts, value);
  }
  return {
    path: 'reference/languages.html',
    source: 'src/ui/strings',
    title: 'Languages and texts',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# Languages and texts

## Languages

By itself the interface speaks the page's language (\`lang\`), else the browser's, else English. \`ui.language\` fixes one. All but English have not yet been read by a native speaker.

${table(
  ['tag', 'language', 'in itself'],
  tags.map((tag) => [code(tag), names.of(tag), own(tag)]),
)}
## Texts

Each can be replaced, per language, in \`ui.words\`. What stands in curly brackets is filled in.

${table(
  ['key', 'English'],
  Object.entries(texts)
    .filter(([, text]) => typeof text === 'string')
    .map(([key, text]) => [code(key), text]),
)}`,
  };
}
