import type { Config, Words } from '../../../config/types.js';
import { looksEnglish } from './looks-english.js';

/** An English text that readers see, and where it stands. */
export interface EnglishText {
  readonly path: string;
  readonly text: string;
}

const isEnglish = (tag: string) => /^en(-|$)/i.test(tag);

/**
 * What the owner wrote for readers in English: under `en` and its kin, and texts for every language where they look like it. Names of
 * companies are left out: they are what they are.
 */
export const englishTexts = (config: Config): readonly EnglishText[] => {
  const { categories = [], vendors = [], ui = {} } = config;
  const { language = 'auto', words = {} } = ui;
  const read = (path: string, text: Words | undefined): readonly EnglishText[] => {
    if (typeof text === 'string') {
      const counts = isEnglish(language) || (language === 'auto' && looksEnglish(text));
      return counts ? [{ path, text }] : [];
    }
    return Object.entries(text ?? {})
      .filter(([tag]) => isEnglish(tag))
      .map(([tag, one]) => ({ path: `${path}.${tag}`, text: one }));
  };
  return [
    ...categories.flatMap((one, index) =>
      one
        ? [
            ...read(`categories[${index}].name`, one.name),
            ...read(`categories[${index}].text`, one.text),
          ]
        : [],
    ),
    ...vendors.flatMap((one, index) =>
      one
        ? [
            ...read(`vendors[${index}].receives`, one.receives),
            ...read(`vendors[${index}].retention`, one.retention),
          ]
        : [],
    ),
    ...Object.entries(words)
      .filter(([tag]) => isEnglish(tag))
      .flatMap(([tag, texts]) =>
        Object.entries(texts ?? {}).map(([key, text]) => ({
          path: `ui.words.${tag}["${key}"]`,
          text,
        })),
      ),
  ].filter(({ text }) => typeof text === 'string');
};
