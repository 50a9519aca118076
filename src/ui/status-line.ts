import type { ConsentState } from '../api/types.js';
import type { Settings } from '../config/settings.js';
import type { LaterStrings } from './strings/types.js';

/** What the status line says, and of when and what. */
export interface StatusLine {
  readonly key: keyof LaterStrings;
  readonly date: string | null;
  /** Ids of the purposes allowed although the browser says no. */
  readonly allowed: readonly string[];
}

/** The one sentence that is true of a state, or `null` when there is nothing to tell. */
export const statusLine = (
  state: ConsentState,
  { categories, vendors }: Settings,
): StatusLine | null => {
  const { optedOut, optedOutAt, decidedAt, signal } = state;
  const line = (key: StatusLine['key'], date = decidedAt, allowed: string[] = []): StatusLine => ({
    key,
    date,
    allowed,
  });
  if ((decidedAt || optedOut) && !state.stored) return line('status.failed');

  const sold = categories.filter(({ sale, required }) => sale && !required);
  const decisions = [
    ...sold.map(({ id }) => state.categories[id]),
    ...vendors.filter(({ sale }) => sale).map(({ id }) => state.vendors[id]),
  ];
  const refusedBy = (because: string): boolean =>
    decisions.some((decision) => decision?.answer === 'denied' && decision.because === because);

  if (optedOut) {
    if (refusedBy('signal')) {
      if (signal) return line('status.signal');
      if (optedOutAt) return line('status.signalBefore', optedOutAt);
    }
    const date = optedOutAt ?? decidedAt;
    return refusedBy('choice') && date ? line('status.manual', date) : line('status.undated');
  }
  const allowed = sold
    .map(({ id }) => id)
    .filter((id) => {
      const decision = state.categories[id];
      return decision?.answer === 'granted' && decision.because === 'choice';
    });
  if (signal && allowed.length) return line('status.override', decidedAt, allowed);
  if (decidedAt && refusedBy('choice')) return line('status.partial', optedOutAt ?? decidedAt);
  return null;
};
