import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';
import { benchOptions, count } from '../bench-options.mjs';
import { serveGatePages } from '../gate-pages.mjs';
import { launchChromium } from '../launch-chromium.mjs';
import { servePresses } from '../presses/serve-presses.mjs';
import { PARTS } from './parts/index.mjs';
import { toHtml } from './report/to-html.mjs';
import { toMarkdown } from './report/to-markdown.mjs';
import { servePages } from './serve-pages.mjs';

const partsOf = (text) => {
  const names = text.split(',');
  if (names.every((name) => name in PARTS)) return names;
  throw new InvalidArgumentError(`The parts are ${Object.keys(PARTS).join(', ')}.`);
};
const { rounds, only = Object.keys(PARTS) } = await benchOptions({
  script: 'bench',
  about:
    'Measures the same page with Sluice, with vanilla-cookieconsent, with klaro and with nothing, in turns, in Chromium, and writes a report to test/output/bench: peers.md, peers.html and peers.json.',
  options: [
    ['--rounds <number>', 'how often each is measured', count, 7],
    ['--only <parts>', `some of ${Object.keys(PARTS).join(',')}`, partsOf],
  ],
});
const out = fileURLToPath(new URL('../../output/bench/', import.meta.url));
const browser = await launchChromium();
const [pages, gate, presses] = await Promise.all([servePages(), serveGatePages(), servePresses()]);
const context = { browser, pages, gate, presses };
const found = Object.fromEntries(only.map((name) => [name, {}]));

/** One round of a part: its columns take turns, so that whatever else the machine does meets all alike. */
const measure = async (name) => {
  const start = Date.now();
  const figures = [];
  for (const column of PARTS[name].columns)
    for (const [key, value] of Object.entries(await PARTS[name].measure(context, column)))
      if (value !== undefined) figures.push([key, column, value]);
  return { figures, seconds: ((Date.now() - start) / 1000).toFixed(0) };
};

const start = Date.now();
try {
  // It warms everything up, and does not count.
  if (only.includes('visits')) await measure('visits');
  for (let round = 0; round < rounds; round += 1) {
    const done = [];
    for (const name of only.filter((one) => round < Math.ceil(rounds / (PARTS[one].share ?? 1)))) {
      const { figures, seconds } = await measure(name);
      for (const [key, column, value] of figures)
        ((found[name][key] ??= {})[column] ??= []).push(value);
      done.push(`${name} ${seconds} s`);
    }
    if (done[0]) console.error(`… round ${round + 1} of ${rounds}: ${done.join(', ')}`);
  }
} finally {
  await browser.close();
  for (const site of [pages, gate, presses]) site.close();
}

const head = `${rounds} ${rounds === 1 ? 'round' : 'rounds'} in turns, in Chromium, in ${Math.round((Date.now() - start) / 1000)} seconds.`;
const report = toMarkdown(PARTS, found, head);
mkdirSync(out, { recursive: true });
writeFileSync(`${out}peers.md`, report);
writeFileSync(`${out}peers.html`, toHtml(PARTS, found, head));
writeFileSync(`${out}peers.json`, JSON.stringify(found));
console.log(report);
console.log(`Written to ${out}`);
