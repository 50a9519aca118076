import { ownDocument } from './own-document.js';

/** What script can see of the cookies here, each as `name=value`. Sandboxed frames have none. */
export const cookiePairs = (): readonly string[] => {
  try {
    return ownDocument.cookie.split('; ');
  } catch {
    return [];
  }
};
