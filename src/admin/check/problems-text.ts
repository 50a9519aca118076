import pc from 'picocolors';
import { createLineOf } from './create-line-of.js';
import type { Problem } from './problem.js';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** The findings for a person at a terminal: place, sentence, remedy. Colors follow `NO_COLOR`. */
export const problemsText = (name: string, text: string, problems: readonly Problem[]): string => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = problems.length - errors;
  const lineOf = createLineOf(text);
  const blocks = problems.map(({ path, sentence, remedy, severity }) => {
    const mark = severity === 'error' ? pc.red('✗') : pc.yellow('•');
    const place = /^https?:/.test(path)
      ? pc.bold(path)
      : path
        ? `${pc.bold(path)} ${pc.dim(`line ${lineOf(path)}`)}`
        : pc.bold(name);
    return `${mark} ${place}\n  ${sentence}\n  ${pc.cyan('→')} ${remedy}`;
  });
  const counts = [
    ...(errors > 0 ? [pc.red(counted(errors, 'problem', 'problems'))] : [pc.green('no problem')]),
    ...(advice > 0 ? [pc.yellow(counted(advice, 'piece of advice', 'pieces of advice'))] : []),
  ];
  return [...blocks, `${name}: ${counts.join(', ')}.`].join('\n\n');
};
