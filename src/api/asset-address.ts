import { ASSETS_FOLDER } from './assets-folder.js';

/**
 * Where a file of ours is: beside the head script, or, only where that was inlined, in the folder that the configuration names
 * (contract §1: `https:` or same-origin). Throws where there is no such place; the caller reports it.
 */
export const assetAddress = (
  script: string,
  assets: string | null,
  file: string,
  attempt: number,
): string => {
  const folder = script || new URL((assets ?? '.').replace(/\/*$/, '/'), location.href);
  // Browsers remember a module that failed; another address is another try.
  const { href, protocol, origin } = new URL(
    ASSETS_FOLDER + file + (attempt ? '?retry' : ''),
    folder,
  );
  if (!script && protocol !== 'https:' && origin !== location.origin)
    throw new Error(`assets: ${href}`);
  return href;
};
