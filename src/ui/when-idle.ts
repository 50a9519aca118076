/** Calls when the page has nothing better to do. Where an engine has none, markup may have put an element in its place. */
export const whenIdle = (then: () => unknown): void => {
  (typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout)(then);
};
