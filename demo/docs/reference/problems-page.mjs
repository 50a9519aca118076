/** What `sluice check` says, from the table that its tests are held to. */
import { readFile } from 'node:fs/promises';
import { ROOT } from '../folders.mjs';
import { code } from './code.mjs';
import { table } from './table.mjs';

const SOURCE = 'test/admin/broken-configurations.txt';
const MARKS = { '✗': 'error', '•': 'advice' };

const row = (line) => {
  const [, mark, path, sentence, remedy] =
    /^(\S) ((?:[^:]|:(?! ))+): (.*?) → (.*)$/.exec(line) ?? [];
  return mark && [code(path), MARKS[mark], sentence, remedy];
};

export async function problemsPage() {
  const text = await readFile(ROOT + SOURCE, 'utf8');
  const cases = text
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n'));
  const rows = cases.flatMap((lines) => lines.slice(1).map(row).filter(Boolean));
  const seen = new Set();
  const unique = rows.filter(([, , sentence]) => !seen.has(sentence) && seen.add(sentence));
  return {
    path: 'reference/problems.html',
    source: SOURCE,
    title: 'What check finds',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# What \`sluice check\` finds

Each problem says where it stands, what is wrong and what to do; \`--json\` adds the repair, where it needs no answer. These are the findings for ${cases.length} broken configurations that the
tests hold it to. An error means that the page reads it otherwise than it is meant, or that the law is not met; an advice is worth a look.

${table(['where', 'kind', 'what is wrong', 'what to do'], unique)}`,
  };
}
