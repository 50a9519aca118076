import type { Words } from '../../../config/types.js';
import { wordsIn } from './words-in.js';

/** The owner's texts with one language changed; as short as they can be written, `undefined` where none is left. */
export const withWords = (
  words: Words | undefined,
  language: string,
  text: string,
): Words | undefined => {
  const english = wordsIn(words, 'en');
  const all: Record<string, string> = {
    ...(english && { en: english }),
    ...(typeof words === 'object' && words),
    [language]: text,
  };
  const left = Object.entries(all).filter(([, one]) => one !== '');
  if (left.length === 0) return undefined;
  return left.length === 1 && left[0]?.[0] === 'en' ? left[0][1] : Object.fromEntries(left);
};
