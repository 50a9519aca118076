import type { ConsentState } from '../api/types.js';
import type { LogEntry } from '../proof/types.js';

/** The page in a few words, for the panel's head. */
export const inBrief = (
  { optedOut, signal, categories }: ConsentState,
  log: readonly LogEntry[],
): string => {
  const answers = Object.values(categories);
  const denied = answers.filter(({ answer }) => answer === 'denied').length;
  const blocked = log.filter(({ outcome }) => outcome === 'blocked').length;
  const stands = optedOut
    ? `opted out${signal ? ' by signal' : ''}`
    : denied
      ? `${denied} of ${answers.length} purposes denied`
      : 'all allowed';
  return `${stands} · ${blocked} blocked`;
};
