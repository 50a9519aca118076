import { ownDocument } from '../storage/own-document.js';

/** Scripts that run; data blocks and marked ones do not. */
const RUNNING =
  'script[src]:not([type]),script[src][type*="javascript"],script[src][type="module"]';

/** Says which scripts got ahead: what runs before the head script cannot be gated. */
export const warnOfPlace = (own: string): void => {
  const ahead = [...ownDocument.querySelectorAll<HTMLScriptElement>(RUNNING)]
    .map(({ src }) => src)
    .filter((src) => src !== own);
  if (ahead.length > 0)
    console?.warn(
      '[sluice] place: not the first script. Not gated, since they came before:',
      ahead,
    );
};
