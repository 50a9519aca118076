import type { Words } from '../config/types.js';

/** The owner's words in a language, or in English, or in whatever there is. What is no text is none: nobody has checked it. */
export const ownWords = (words: Words | undefined, language: string): string => {
  const table = typeof words === 'string' ? { en: words } : (words ?? {});
  const candidates = [
    table[language],
    table[language.split('-')[0] ?? ''],
    table.en,
    ...Object.values(table),
  ];
  return candidates.find((text) => typeof text === 'string') ?? '';
};
