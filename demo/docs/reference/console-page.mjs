/** What the console of a page says, from the calls that say it. */
import { readFile, readdir } from 'node:fs/promises';
import { ROOT } from '../folders.mjs';
import { code } from './code.mjs';
import { table } from './table.mjs';

const CALL = /\breport\(\s*(['`])((?:(?!\1).)+)\1,\s*(['`])((?:(?!\3).)+)\3/gs;
const PLAIN = /console\??\.warn\(\s*(['`])\[sluice\] ([\w ]+): ((?:(?!\1).)+)\1/gs;

/** What is put in at run time, in plain words. */
const readable = (text) =>
  text.replace(/\$\{(?:String\()?(\w+)\)?[^}]*\}/g, '…').replace(/\\/g, '');

export async function consolePage() {
  const names = await readdir(`${ROOT}src`, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts') && !/^(admin|panel)/.test(name)).sort();
  const rows = [];
  for (const name of files) {
    const text = await readFile(`${ROOT}src/${name}`, 'utf8');
    for (const [, , what, , sentence] of text.matchAll(CALL)) rows.push([what, sentence]);
    for (const [, , what, sentence] of text.matchAll(PLAIN)) rows.push([what, sentence]);
  }
  const lines = [...new Map(rows.map((row) => [row.join(), row.map(readable)])).values()];
  return {
    path: 'reference/console.html',
    source: 'src/api/report.ts',
    title: 'Console messages',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# Console messages

Readers see none of them. A page says each at most once, as \`[sluice] what: sentence\`; \`…\` stands for what is found at run time. In every case the side that protects readers is taken.

${table(
  ['about', 'what is said'],
  lines.sort(([a], [b]) => a.localeCompare(b)).map(([what, sentence]) => [code(what), sentence]),
)}`,
  };
}
