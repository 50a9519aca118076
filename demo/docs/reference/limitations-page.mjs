/** The README's honest list, and where the rest of it stands. */
import { readFile } from 'node:fs/promises';
import { ROOT } from '../folders.mjs';

export async function limitationsPage() {
  const readme = await readFile(`${ROOT}README.md`, 'utf8');
  const [, list] = /\n## Limitations\n(.*?)\n## /s.exec(readme);
  return {
    path: 'about/limitations.html',
    source: 'README.md',
    title: 'Limitations',
    section: 'About',
    text: `# Limitations\n${list}`,
  };
}
