import type { ConsentState } from '../api/types.js';

/** Sets `:state(…)` on an element. Old browsers have no custom states, or want names with dashes: nothing then. */
export const showStates = (
  internals: ElementInternals | undefined,
  { optedOut, signal, stored, decidedAt }: ConsentState,
  open: boolean,
): void => {
  const states: Readonly<Record<string, boolean>> = {
    'opted-out': optedOut,
    signal,
    failed: !stored && decidedAt !== null,
    open,
  };
  try {
    for (const [name, on] of Object.entries(states)) internals?.states[on ? 'add' : 'delete'](name);
  } catch {
    // Only the page's own `:state(…)` rules go without.
  }
};
