/** What a cell can hold: one line, and no bar that ends it. */
const cell = (text) =>
  String(text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|');

/** A Markdown table; nothing where there are no rows. */
export const table = (heads, rows) =>
  rows.length === 0
    ? ''
    : `${[heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`;
