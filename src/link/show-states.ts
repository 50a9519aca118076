import type { ConsentState } from '../api/types.js';

/** Sets `:state(…)` on an element. Old browsers have no custom states, or want names with dashes: nothing then. */
export const showStates = (
  internals: ElementInternals | undefined,
  { optedOut, signal, stored, decidedAt }: ConsentState,
  open = false,
): void => {
  const states = { signal, open, 'opted-out': optedOut, failed: decidedAt && !stored };
  try {
    for (const [name, on] of Object.entries(states)) internals!.states[on ? 'add' : 'delete'](name);
  } catch {
    // Only the page's own `:state(…)` rules go without.
  }
};
