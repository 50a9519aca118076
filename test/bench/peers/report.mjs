const at = (share) => (list) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
export const median = at(0.5);

const text = (value, name) =>
  /bytes/.test(name)
    ? `${(value / 1000).toFixed(1)} kB`
    : /shift/.test(name)
      ? value.toFixed(3)
      : value.toFixed(1);
const SLUICE = /^Sluice/;

/** `found`: for each figure, for each tool, all that was measured. */
export const toMarkdown = (found, tools, head) => {
  const rows = Object.entries(found).map(([figure, byTool]) => {
    const peers = tools
      .filter((tool) => !SLUICE.test(tool) && tool !== 'nothing' && byTool[tool])
      .map((tool) => median(byTool[tool]));
    const best = Math.min(...peers);
    const cells = tools.map((tool) => {
      const list = byTool[tool];
      if (!list) return '–';
      const ratio =
        SLUICE.test(tool) && best > 0 && peers[0] !== undefined
          ? ` (× ${(median(list) / best).toFixed(2)})`
          : '';
      return `${text(median(list), figure)} [${text(Math.min(...list), figure)}–${text(Math.max(...list), figure)}]${ratio}`;
    });
    return `| ${figure} | ${cells.join(' | ')} |`;
  });
  return [
    `# Sluice beside its peers`,
    '',
    head,
    '',
    `| median [least–most] (× the best peer) | ${tools.join(' | ')} |`,
    `| --- |${' --- |'.repeat(tools.length)}`,
    ...rows,
    '',
  ].join('\n');
};

/** The same with bars; works without script, light and dark. */
export const toHtml = (found, tools, head) => {
  const charts = Object.entries(found).map(([figure, byTool]) => {
    const most = Math.max(...tools.flatMap((tool) => byTool[tool] ?? [0]), 1e-9);
    const bars = tools
      .filter((tool) => byTool[tool])
      .map((tool) => {
        const value = median(byTool[tool]);
        return `<tr><th scope="row">${tool}</th><td><meter class="${SLUICE.test(tool) ? 'ours' : ''}" min="0" max="${most}" value="${value}"></meter></td><td>${text(value, figure)}</td></tr>`;
      });
    return `<section><h2>${figure}</h2><table>${bars.join('')}</table></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sluice beside its peers</title>
<style>:root{color-scheme:light dark;font:1rem/1.5 system-ui}body{max-width:52rem;margin:2rem auto;padding:0 1rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}
table{width:100%;border-spacing:0 .25rem}th{font-weight:400;text-align:start;width:14rem}td:last-child{text-align:end;width:7rem;font-variant-numeric:tabular-nums}
meter{width:100%;height:1rem}meter::-webkit-meter-bar{background:#8883;border:0;border-radius:2px}meter::-webkit-meter-optimum-value{background:#8a8f98;border-radius:2px}
meter.ours::-webkit-meter-optimum-value{background:#1a66d6}</style>
<h1>Sluice beside its peers</h1><p>${head}</p>${charts.join('')}</html>`;
};
