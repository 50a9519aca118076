import type { ConsentState } from '../api/types.js';

/** Puts the record on the clipboard; resolves with whether the browser gave it. */
export const copyRecord = (state: ConsentState): Promise<boolean> =>
  navigator.clipboard.writeText(JSON.stringify(state, null, 2)).then(
    () => true,
    () => false,
  );
