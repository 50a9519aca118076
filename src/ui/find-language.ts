import { localeOf } from './locale-of.js';

/** What is spoken: its tag, and the file with our words; no file for English, and where the words are the owner's alone. */
export interface Language {
  readonly tag: string;
  readonly file: string | undefined;
}

/** What the configuration says of language. */
export interface LanguageSettings {
  readonly language: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The configuration's language or the page's, then the browser's, then English: the first for which there are words, ours or
 * the owner's. `files`: the languages that we have. Chinese goes by its script; both written forms of Norwegian read Bokmål.
 */
export const findLanguage = (ui: LanguageSettings, files: readonly string[]): Language => {
  const page = ui.language === 'auto' ? document.documentElement.lang : ui.language;
  for (const tag of [page, ...navigator.languages]) {
    // Browsers load their tables of languages when they are first asked, which takes long: plain names need none.
    if (files.includes(tag)) return { tag, file: tag };
    if (tag === 'en') break;
    const locale = localeOf(tag);
    if (!locale) continue;
    const { language, script } = locale.maximize();
    const names = [/^n[no]$/.test(language) ? 'nb' : language, `${language}-${script}`];
    const file = names.find((name) => files.includes(name));
    if (file || language === 'en' || ui.words[`${locale}`] || ui.words[language])
      return { tag: `${locale}`, file };
  }
  return { tag: 'en', file: undefined };
};
