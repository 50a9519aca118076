import pc from 'picocolors';
import type { RecordsMonth } from './types.js';

const COLUMNS = ['month', 'decisions', 'opt_outs', 'by_signal'] as const;
const HEADINGS = ['Month', 'Decisions', 'Opted out', 'of these by signal'];

/** The report as a table, with its sum. */
export const reportText = (rows: readonly RecordsMonth[], months: number): string => {
  if (rows.length === 0) return `No decisions in the last ${months} months.`;
  const sum = (key: 'decisions' | 'opt_outs' | 'by_signal') =>
    rows.reduce((total, row) => total + row[key], 0);
  const all = [
    ...rows,
    {
      month: 'All',
      decisions: sum('decisions'),
      opt_outs: sum('opt_outs'),
      by_signal: sum('by_signal'),
    },
  ];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        index === 0 ? cell.padEnd(8) : cell.padStart(HEADINGS[index]?.length ?? 0),
      )
      .join('   ');
  return [
    `Decisions of the last ${months} months, each counted once by its record id, by month of receipt (UTC):`,
    '',
    pc.bold(line(HEADINGS)),
    ...all.map((row) => line(COLUMNS.map((key) => row[key].toLocaleString('en-US')))),
  ].join('\n');
};
