import { pressAll } from '../../presses/press.mjs';
import { PRESSES, TOOLS } from '../../presses/tools.mjs';

const SLOWDOWN = 4;

export const presses = {
  title: 'From a press to the next frame',
  about: `What INP counts, at a quarter of this machine's speed, on a page with twelve tags under opt-out law. The browser counts in steps of 8 ms, and tells nothing under 16: that is written as 8. More rounds of it: npm run bench:inp.`,
  columns: Object.keys(TOOLS),
  share: 3,
  figures: Object.fromEntries(
    Object.entries(PRESSES).map(([press, label]) => [press, [label, 'ms']]),
  ),
  measure: ({ browser, presses: site }, name) => pressAll(browser, site, name, SLOWDOWN),
};
