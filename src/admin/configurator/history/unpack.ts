import type { Change } from './changes.js';
import type { History } from './types.js';
import { withChanges } from './with-changes.js';

/** Reads what `pack` wrote; `null` where it is something else. */
export const unpack = <T>(text: string): History<T> | null => {
  try {
    const { kept, present, past, future } = JSON.parse(text) as {
      kept: number;
      present: T;
      past: Change[][];
      future: Change[][];
    };
    if (kept !== 1) return null;
    const values = (steps: Change[][]) => {
      let last: unknown = present;
      return steps.map((step) => (last = withChanges(last, step)) as T);
    };
    return { past: values(past).reverse(), present, future: values(future), about: null };
  } catch {
    return null;
  }
};
