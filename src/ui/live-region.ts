import type { Lookup } from './lookup.js';

/** Puts the one polite live region of the page at its end: there, and empty, from the start. */
export const liveRegion = (words: Lookup): HTMLElement => {
  const region = document.createElement('div');
  region.role = 'status';
  words.mark(region);
  // Hidden from eyes only. Set through the CSSOM, which a strict style policy allows.
  region.style.cssText = 'position:fixed;clip-path:inset(50%)';
  document.body.append(region);
  return region;
};
