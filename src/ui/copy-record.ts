import type { ConsentState } from '../api/types.js';

/** Puts the record on the clipboard; resolves with whether the browser has one, and gave it. */
export const copyRecord = async (state: ConsentState): Promise<boolean> => {
  try {
    // Only pages on https have a clipboard.
    await navigator.clipboard.writeText(JSON.stringify(state, null, 2));
    return true;
  } catch {
    return false;
  }
};
