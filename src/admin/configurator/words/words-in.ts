import type { Words } from '../../../config/types.js';

/** The owner's text in one language, and in no other; a single string is English. */
export const wordsIn = (words: Words | undefined, language: string): string =>
  typeof words === 'string' ? (language === 'en' ? words : '') : (words?.[language] ?? '');
