import type { History } from './types.js';

/** One step back; the same where there is none. */
export const undo = <T>(history: History<T>): History<T> => {
  const { past, present, future } = history;
  return past.length === 0
    ? history
    : {
        past: past.slice(0, -1),
        present: past.at(-1) as T,
        future: [present, ...future],
        about: null,
      };
};
