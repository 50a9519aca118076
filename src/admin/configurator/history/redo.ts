import type { History } from './types.js';

/** One step forward again; the same where there is none. */
export const redo = <T>(history: History<T>): History<T> => {
  const { past, present, future } = history;
  return future.length === 0
    ? history
    : {
        past: [...past, present],
        present: future[0] as T,
        future: future.slice(1),
        about: null,
      };
};
