import type { ConsentState } from '../api/types.js';
import type { LaterStrings } from './strings/types.js';
import type { Ask } from './types.js';

/** What may be said after a press: only what came true. */
export const confirmation = (ask: Ask, state: ConsentState): keyof LaterStrings => {
  if (!state.stored) return 'status.failed';
  if (ask === 'allow-all') {
    const all = Object.values(state.categories).every(({ answer }) => answer === 'granted');
    return all ? 'toast.allow' : 'toast.saved';
  }
  if (typeof ask !== 'string' || !state.optedOut) return 'toast.saved';
  return state.signal ? 'toast.signal' : 'toast.optout';
};
