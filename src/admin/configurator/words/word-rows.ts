import type { Config } from '../../../config/types.js';
import type { Tools } from '../shell/tools.js';
import { wordsIn } from './words-in.js';

/** One text in English and in one other language. */
export interface WordRow {
  /** Key of the words, or place in the configuration. */
  readonly key: string;
  /** What it is, where it is no text of ours. */
  readonly name?: string;
  readonly english: string;
  /** The built-in English; empty for the owner's own texts. */
  readonly usual: string;
  readonly other: string;
  readonly usualOther: string;
  /** Readers of the other language get English. */
  readonly isMissing: boolean;
}

/** Every text that readers see, ours and the owner's. */
export const wordRows = (
  config: Config,
  { english, languages }: Pick<Tools, 'english' | 'languages'>,
  language: string,
): readonly WordRow[] => {
  const own = config.ui?.words ?? {};
  const table = languages[language] ?? {};
  const ours = Object.entries(english).map(([key, usual]): WordRow => {
    const usualOther = table[key] ?? '';
    const other = own[language]?.[key] ?? usualOther;
    return { key, english: own['en']?.[key] ?? usual, usual, other, usualOther, isMissing: !other };
  });
  const owners = [
    ...config.categories.flatMap((one, index) =>
      (['name', 'text'] as const).map((what) => ({
        key: `categories[${index}].${what}`,
        name: `${one.id}, ${what}`,
        words: one[what],
      })),
    ),
    ...(config.vendors ?? []).flatMap((one, index) =>
      (['receives', 'retention'] as const).map((what) => ({
        key: `vendors[${index}].${what}`,
        name: `${one.name ?? one.id}, ${what === 'receives' ? 'what it gets' : 'how long'}`,
        words: one[what],
      })),
    ),
  ].map(({ key, name, words }): WordRow => {
    const text = wordsIn(words, 'en');
    const other = wordsIn(words, language);
    return {
      key,
      name,
      english: text,
      usual: '',
      other,
      usualOther: '',
      isMissing: !!text && !other,
    };
  });
  return [...ours, ...owners.filter((row) => row.english || row.other)];
};
