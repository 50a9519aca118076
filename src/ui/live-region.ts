import { markLanguage } from './mark-language.js';

/** A screen reader may miss a text that comes together with other changes. */
const PAUSE = 100;

/**
 * Puts one polite live region, empty, at the end of the page and returns what speaks through it.
 * One message at a time: a new one replaces what was still to come.
 */
export const liveRegion = (language: string): ((message: string) => void) => {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  markLanguage(region, language);
  // Hidden from eyes only. Set through the CSSOM, which a strict style policy allows.
  region.style.cssText =
    'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(region);
  let due: ReturnType<typeof setTimeout>;
  return (message) => {
    clearTimeout(due);
    region.textContent = '';
    due = setTimeout(() => (region.textContent = message), PAUSE);
  };
};
