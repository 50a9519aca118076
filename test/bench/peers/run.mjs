import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../support/browsers.mjs';
import { toHtml, toMarkdown } from './report.mjs';
import { servePages } from './serve.mjs';
import { TOOLS } from './tools.mjs';
import { release, visit } from './visit.mjs';

// The same page with ten gated scripts, with each tool and with none, in turns, so that whatever else the machine does meets all
// alike. Usage: run.mjs [rounds]. Figures are medians; times at a fourth of this machine's speed.
const rounds = Number(process.argv[2] ?? 9);
const out = fileURLToPath(new URL('../../output/bench/', import.meta.url));
const {
  chromium: { executablePath, args },
} = await findBrowsers();
const browser = await launch({ executablePath, args, pipe: true });
const site = await servePages();
const tools = Object.keys(TOOLS);
const found = {};
const note = (figure, tool, value) => ((found[figure] ??= {})[tool] ??= []).push(value);

for (let round = -1; round < rounds; round += 1) {
  for (const tool of tools) {
    const figures = await visit(browser, site, tool);
    // The first round only warms everything up.
    if (round >= 0)
      for (const [figure, value] of Object.entries(figures)) note(figure, tool, value);
  }
  if (round >= 0 && round < Math.ceil(rounds / 3))
    for (const tool of tools.filter((one) => TOOLS[one].accept))
      for (const count of [100, 1_000])
        note(`${count} scripts released, ms`, tool, await release(browser, site, tool, count));
  console.log(round < 0 ? 'Warm.' : `Round ${round + 1} of ${rounds}.`);
}
await browser.close();
site.close();

const head = `One page, ten gated scripts, ${rounds} rounds in turns, Chromium at a quarter of its speed (releases at full speed). Bytes are brotli.`;
mkdirSync(out, { recursive: true });
writeFileSync(`${out}peers.md`, toMarkdown(found, tools, head));
writeFileSync(`${out}peers.html`, toHtml(found, tools, head));
writeFileSync(`${out}peers.json`, JSON.stringify(found));
console.log(toMarkdown(found, tools, head));
console.log(`Written to ${out}`);
