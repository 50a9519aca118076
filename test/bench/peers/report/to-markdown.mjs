import { rowsOf } from './rows-of.mjs';

const comparedWith = ({ against }) => `× ${against ?? 'the best peer'}`;

const tableOf = (part, found) => {
  const rows = rowsOf(part, found).map(
    ({ label, cells }) =>
      `| ${label} | ${cells
        .map(({ text, spread, ratio }) =>
          text === undefined ? '–' : `${text} [${spread}]${ratio && ` (${ratio})`}`,
        )
        .join(' | ')} |`,
  );
  return [
    `## ${part.title}`,
    '',
    part.about,
    '',
    `| median [least–most] (${comparedWith(part)}) | ${part.columns.join(' | ')} |`,
    `| --- |${' --: |'.repeat(part.columns.length)}`,
    ...rows,
    '',
  ].join('\n');
};

/** `found`: by part, figure and column, all that was measured. */
export const toMarkdown = (parts, found, head) =>
  [
    '# Sluice beside its peers',
    '',
    head,
    '',
    ...Object.keys(found).map((name) => tableOf(parts[name], found[name])),
  ].join('\n');
