import { ownDocument } from '../storage/own-document.js';

/** Calls when the page has loaded and has nothing better to do, or has not come to rest for a second. */
export const whenIdle = (then: () => void): void => {
  if (ownDocument.readyState !== 'complete') addEventListener('load', () => whenIdle(then));
  // Where an engine has none, markup may have put an element in its place. A timer takes the second argument for no delay.
  else
    (typeof requestIdleCallback === 'function'
      ? requestIdleCallback
      : (setTimeout as unknown as typeof requestIdleCallback))(then, { timeout: 1_000 });
};
