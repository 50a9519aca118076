import type { CategoryConfig } from '../../../config/types.js';
import type { Tools } from '../shell/tools.js';
import { wordsIn } from '../words/words-in.js';

/** What readers see of a purpose in a language: the owner's words, else ours; empty where there are none. */
export const purposeWords = (
  { id, ...category }: CategoryConfig,
  what: 'name' | 'text',
  { english, languages }: Pick<Tools, 'english' | 'languages'>,
  language = 'en',
): string => {
  const own = wordsIn(category[what], language);
  const table = language === 'en' ? english : languages[language];
  return own || (table?.[`purpose.${id}.${what}`] ?? '');
};
