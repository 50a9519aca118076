import { RECEIVES_WORDS } from './receives-words.js';

/** The language of the directory's words that a page's language tag asks for; `null` where there is none. */
export const wordsLanguage = (tag: string): string | null => {
  const [base = ''] = tag.toLowerCase().split('-');
  if (base === 'zh') return /-(hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  const language = base === 'no' ? 'nb' : base;
  return Object.hasOwn(RECEIVES_WORDS, language) ? language : null;
};
