import type { Words } from '../config/types.js';
import type { Settings } from '../config/settings.js';
import { en } from './strings/en.js';
import type { Strings } from './strings/types.js';

type Table = Partial<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** The words of one language. */
export interface Lookup {
  /** The language tag, as the page or the browser wrote it. */
  readonly language: string;
  /** The text of a key, with `{name}` replaced from `values`. */
  say(key: keyof Strings, values?: Values): string;
  /** The text of `key.one`, `key.other` … as the language wants it for `n`. */
  count(key: 'companies' | 'banner.optin.text', n: number): string;
  /** The owner's words in this language, or in English, or in whatever there is. */
  own(words: Words | null): string | undefined;
  /** Adds texts to fall back on: a chunk brings its English along. */
  add(english: Partial<Strings>): void;
}

const languages: Readonly<Record<string, () => Promise<Partial<Strings>>>> = {
  en: async () => en,
  es: async () => (await import('./strings/es.js')).es,
};

/** `es` of `es-MX`. */
const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Chooses the language: the configuration's or the page's, then the browser's, then English; the first for which there
 * are words, ours or the owner's. A language file that cannot be fetched leaves English.
 */
export const loadLookup = async ({ ui }: Settings): Promise<Lookup> => {
  const wanted = ui.language === 'auto' ? document.documentElement.lang : ui.language;
  let language =
    [wanted, ...navigator.languages].find(
      (tag) => tag && (languages[base(tag)] ?? ui.words[tag] ?? ui.words[base(tag)]),
    ) ?? 'en';
  const builtIn = await languages[base(language)]?.().catch(() => {
    language = 'en';
  });
  const tables: Table[] = [
    { ...ui.words[base(language)], ...ui.words[language] },
    { ...builtIn },
    { ...en },
  ];
  const say: Lookup['say'] = (key, values = {}) =>
    (tables.find((table) => table[key])?.[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
  return {
    language,
    say,
    count(key, n) {
      const form = n ? new Intl.PluralRules(language).select(n) : 'zero';
      const text = (of: string): string => say(`${key}.${of}` as keyof Strings, { n });
      return text(form) || text('other');
    },
    own: (words) =>
      typeof words === 'string'
        ? words
        : (words?.[language] ??
          words?.[base(language)] ??
          words?.en ??
          Object.values(words ?? {})[0]),
    add: (english) => tables.push({ ...english }),
  };
};
