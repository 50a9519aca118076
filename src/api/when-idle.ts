import { ownDocument } from '../storage/own-document.js';

/** Calls when the page has loaded and has nothing better to do. */
export const whenIdle = (then: () => void): void => {
  if (ownDocument.readyState !== 'complete') addEventListener('load', () => whenIdle(then));
  // Where an engine has none, markup may have put an element in its place.
  else (typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout)(then);
};
