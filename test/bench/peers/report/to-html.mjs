import { rowsOf } from './rows-of.mjs';

const STYLES = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --ink: #1d2430; --paper: #fff; --quiet: #59606c; --track: #e8eaee; --theirs: #7d8694; --ours: #1a66d6; color: var(--ink); background: var(--paper); }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --paper: #14181f; --quiet: #a3abb8; --track: #2a313c; --theirs: #8b94a3; --ours: #6ba5ff; } }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; }
h2 { margin: 3rem 0 0; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { max-width: 46rem; margin: .5rem 0; }
.charts { display: grid; gap: 2rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(32rem, 100%), 1fr)); margin-top: 1.5rem; }
section { min-width: 0; break-inside: avoid; }
table { width: 100%; border-spacing: 0 .25rem; font-size: .875rem; table-layout: fixed; }
th { font-weight: 400; text-align: start; width: 12em; }
td { font-variant-numeric: tabular-nums; text-align: end; width: 4.25em; white-space: nowrap; }
td.bar { width: auto; padding-inline-start: .5em; }
td.note { color: var(--quiet); }
td.spread { width: 9em; }
svg { display: block; width: 100%; height: 1rem; }
.track { fill: var(--track); } .theirs { fill: var(--theirs); } .ours { fill: var(--ours); } line { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
@media (max-width: 32rem) { th { width: 8em; } td.note { display: none; } }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #444; --track: #eee; --theirs: #888; --ours: #1a66d6; font-size: 10pt; } h2 { break-after: avoid; } .charts { gap: 1rem 2rem; } }
`;

/** The bar of a median, and a line from the least to the most. */
const barOf = ({ middle, least, most, isOurs }, longest) => {
  const at = (value) => (Math.max(0, value / longest) * 100).toFixed(2);
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="${isOurs ? 'ours' : 'theirs'}" width="${at(middle)}" height="10"/><line x1="${at(least)}" x2="${at(most)}" y1="5" y2="5"/></svg>`;
};

const chartOf = ({ label, cells }) => {
  const measured = cells.filter(({ text }) => text !== undefined);
  const longest = Math.max(...measured.map(({ most }) => most), 1e-9);
  const rows = measured.map(
    (cell) =>
      `<tr><th scope="row">${cell.column}</th><td class="bar">${barOf(cell, longest)}</td><td>${cell.text}</td><td class="note spread">${cell.spread}</td><td class="note">${cell.ratio}</td></tr>`,
  );
  return `<section><h3>${label}</h3><table>${rows.join('')}</table></section>`;
};

/** The same with charts; works without script, light and dark, and on paper. */
export const toHtml = (parts, found, head) => {
  const sections = Object.keys(found).map((name) => {
    const part = parts[name];
    const rows = rowsOf(part, found[name]);
    return `<h2>${part.title}</h2><p>${part.about}</p><div class="charts">${rows.map(chartOf).join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sluice beside its peers</title>
<style>${STYLES}</style>
<h1>Sluice beside its peers</h1><p>${head} Each bar is a median, with a line from the least to the most; behind it the figures, and how many times the best peer (or the first bar) that is.</p>${sections.join('')}</html>
`;
};
