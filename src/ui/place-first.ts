import { tiesFixed } from './ties-fixed.js';

/** Puts an element first in the body, so that a keyboard meets it first; before the body, where what is fixed in it is tied to it. */
export const placeFirst = (element: HTMLElement): void => {
  if (tiesFixed()) document.body.before(element);
  else document.body.prepend(element);
};
