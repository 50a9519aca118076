/** Figures beside peers: those of the last `npm run bench` here, else those that the README stands for. Never any other. */
import { readFile } from 'node:fs/promises';
import { ROOT } from '../folders.mjs';

const SOURCE = 'test/bench/peers/run.mjs';
const REPORT = `${ROOT}test/output/bench/peers.md`;

const promiseOf = (readme, name) =>
  new RegExp(`^- \\*\\*${name}\\.\\*\\* (.*?)(?=\\n- |\\n\\n)`, 'ms').exec(readme)?.[1] ?? '';

const promised = (readme) => `## What Sluice weighs

${promiseOf(readme, 'Known weight')}

## How quick a press is

${promiseOf(readme, 'Known speed')}

Bytes, times and memory beside peers were not measured on the machine that built this page. The two lines above put their table here.`;

export async function comparisonPage() {
  const readme = await readFile(`${ROOT}README.md`, 'utf8');
  const report = await readFile(REPORT, 'utf8').catch(() => null);
  const figures = report
    ? report
        .replace(/^#/gm, '##')
        .replace(/^## .*$/m, '## Measured on the machine that built this page')
        .trim()
    : promised(readme);
  return {
    path: 'about/comparison.html',
    source: SOURCE,
    title: 'Compared with others',
    section: 'About',
    isGenerated: true,
    text: `# Compared with others

A page with ten gated scripts, with Sluice, with vanilla-cookieconsent, with klaro and with nothing, from npm, in turns, in one Chromium. Only measured figures stand here:

\`\`\`sh
npm run bench
npm run build:docs
\`\`\`

${figures}

Weights by themselves: \`npm run sizes\`. A press under load: \`npm run bench:inp\`. What the gate costs: \`npm run bench:gate\`, with the figures in [How a refusal is enforced](../../../demo/guides/enforcement.md).`,
  };
}
