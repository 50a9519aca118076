import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import type { Migration, MigrationNote } from './types.js';

const colored = (line: string) => {
  if (/^(---|\+\+\+|===)/.test(line)) return pc.bold(line);
  if (line.startsWith('+')) return pc.green(line);
  if (line.startsWith('-')) return pc.red(line);
  return line.startsWith('@@') ? pc.cyan(line) : line;
};

const HEADINGS: readonly (readonly [MigrationNote['kind'], string, string])[] = [
  ['carried', 'Carried over:', '✓'],
  ['left', 'Not carried over:', '✗'],
  ['todo', 'For you to do:', '→'],
];

/** What was found, what changes and what is left to do, in words. */
export const migrationText = ({ tools, changes, notes }: Migration): string => {
  const patches = changes.map(({ path, text, after }) =>
    createTwoFilesPatch(path, path, text, after)
      .split('\n')
      .filter((line) => !/^(===|Index:)/.test(line))
      .map(colored)
      .join('\n')
      .trimEnd(),
  );
  const sections = HEADINGS.map(([kind, heading, sign]) => {
    const own = notes.filter((one) => one.kind === kind);
    return own[0]
      ? [pc.bold(heading), ...own.map(({ sentence }) => `  ${sign} ${sentence}`)].join('\n')
      : '';
  });
  return [
    ...patches,
    tools[0] ? `Found ${tools.join(', ')}.` : 'No other consent tool was found in these files.',
    ...sections,
  ]
    .filter(Boolean)
    .join('\n\n');
};
