/**
 * Calls when the page has nothing better to do, and never where that does not come: what waits here only makes a press quicker, and
 * takes no time from a page that never rests. (What must happen has a bound: `api/when-idle.ts`.)
 */
export const whenIdle = (then: () => unknown): void => {
  // Where an engine has none, markup may have put an element in its place.
  (typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout)(then);
};
