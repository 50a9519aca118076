import type { Words } from '../config/types.js';

/** The owner's words in a language, or in English, or in whatever there is. */
export const ownWords = (words: Words | undefined, language: string): string => {
  if (!words || typeof words === 'string') return words ?? '';
  const inLanguage = words[language] ?? words[language.split('-')[0] ?? ''];
  return inLanguage ?? words.en ?? Object.values(words)[0] ?? '';
};
