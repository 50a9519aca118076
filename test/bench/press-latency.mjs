import { benchOptions, count } from './bench-options.mjs';
import { launchChromium } from './launch-chromium.mjs';
import { median } from './median.mjs';
import { pressAll } from './presses/press.mjs';
import { servePresses } from './presses/serve-presses.mjs';
import { PRESSES, TOOLS } from './presses/tools.mjs';

// Pages take turns, so that whatever else the machine does meets all alike.
const LIMIT = 50;
const { rounds, slower } = await benchOptions({
  script: 'bench:inp',
  about: `Measures how long a press takes until the next frame (what INP counts), on a slower machine, beside two peers, in Chromium. Exit code 1 if one of Sluice takes over ${LIMIT} ms.`,
  options: [
    ['--rounds <number>', 'how often each press is measured', count, 9],
    ['--slower <number>', 'how many times slower than this machine', count, 4],
  ],
});

const times = {};
const browser = await launchChromium();
const site = await servePresses();
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const tool of Object.keys(TOOLS)) {
      const found = await pressAll(browser, site, tool, slower);
      for (const [press, time] of Object.entries(found))
        ((times[press] ??= {})[tool] ??= []).push(time);
    }
    console.error(`… round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  site.close();
}

console.log(
  `\nPress to next frame, ${slower}× slower, median of ${rounds} (longest), ms; × Sluice`,
);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([press, byTool]) => [
      PRESSES[press],
      Object.fromEntries(
        Object.entries(byTool).map(([tool, list]) => [
          tool,
          `${median(list)} (${Math.max(...list)})${tool === 'Sluice' ? '' : `, ${(median(list) / median(byTool.Sluice)).toFixed(1)}×`}`,
        ]),
      ),
    ]),
  ),
);
const slow = Object.entries(times).filter(([, { Sluice }]) => median(Sluice) > LIMIT);
if (slow.length > 0) {
  console.log(`Over ${LIMIT} ms: ${slow.map(([press]) => PRESSES[press]).join(', ')}`);
  process.exitCode = 1;
}
