import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that is read as documentation, by its path in the project. */
export const PAGES = [
  'README.md',
  'demo/docs/pages/index.md',
  ...readdirSync(`${root}demo/guides`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `demo/guides/${name}`),
];

export const textOf = (page) => readFileSync(root + page, 'utf8');

const FENCE = /^( *)(`{3,})([^\n`]*)\n(.*?)^\1\2$/gms;

/** Every fenced sample: `{ at, language, word, text }`; `at` is where it stands, `word` what follows the language. */
export const SAMPLES = PAGES.flatMap((page) => {
  const text = textOf(page);
  return [...text.matchAll(FENCE)].map(({ index, 3: info, 4: sample }) => {
    const [language = '', word = ''] = info.trim().split(/\s+/);
    const line = text.slice(0, index).split('\n').length;
    return { at: `${page}:${line}`, language, word, text: sample };
  });
});

export const samplesIn = (...languages) =>
  SAMPLES.filter(({ language }) => languages.includes(language));
