import { RECEIVES_WORDS } from './receives-words.js';
import type { Datum } from './types.js';
import { en } from './words/en.js';

const comma = (language: string) =>
  /^(ja|zh)/.test(language) ? '、' : language.startsWith('ar') ? '، ' : ', ';

/** What a company gets, as a list in one of the interface's languages; in English where there are no words for it. */
export const receivesText = (receives: readonly Datum[], language = 'en'): string => {
  const words = RECEIVES_WORDS[language];
  return receives.map((one) => (words ?? en)[one]).join(comma(words ? language : 'en'));
};
