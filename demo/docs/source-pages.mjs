/** Pages that show the project's own files, for those that the guides link to: code as code, a folder as a list. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ROOT } from './folders.mjs';

const fence = (text, language) => `\`\`\`\`\`${language}\n${text}\n\`\`\`\`\`\n`;

const asCode = (text, file) => {
  const language = { '.mjs': 'js', '.tpl': 'text' }[extname(file)] ?? extname(file).slice(1);
  return `# ${file}\n\n${fence(text.trimEnd(), language)}`;
};

/** Files of a folder that are written by hand and short enough to be read. */
const listed = async (folder) =>
  (await readdir(ROOT + folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

export async function sourcePages(linked, known) {
  const pages = new Map();
  const add = async (file) => {
    if (pages.has(file) || known.has(file) || /\.(png|svg)$/.test(file)) return;
    const isFolder = (await stat(ROOT + file)).isDirectory();
    const names = isFolder ? await listed(file) : [];
    const text = isFolder
      ? `# ${file}\n\n${names.map((name) => `- [${name}](${file.split('/').at(-1)}/${name})`).join('\n')}\n`
      : await readFile(ROOT + file, 'utf8');
    pages.set(file, {
      path: `source/${file}.html`,
      source: file,
      title: file,
      section: 'Source',
      text: isFolder ? text : asCode(text, file),
    });
    for (const name of names) await add(`${file}/${name}`);
  };
  for (const file of [...linked].sort()) await add(file);
  return [...pages.values()];
}
