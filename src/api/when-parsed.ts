import { ownDocument } from '../storage/own-document.js';

/** Calls when the page has been parsed; at once if it has. */
export const whenParsed = (then: () => void): void => {
  if (ownDocument.readyState === 'loading') addEventListener('DOMContentLoaded', then);
  else then();
};
