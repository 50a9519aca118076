import { ownDocument } from '../storage/own-document.js';

/**
 * The configuration that stands in the page before the head script: parsed JSON of `#sluice-config`; `undefined` where there is
 * none or it is no JSON, which is read as an empty one, with a line. `sluice build` bakes its own in.
 */
export const readPageConfig = (): unknown => {
  try {
    return JSON.parse(
      ownDocument.querySelector('script#sluice-config[type="application/json"]')?.textContent ?? '',
    );
  } catch {
    return undefined;
  }
};
