import type { Settings } from '../config/settings.js';
import { en } from './strings/en.js';
import type { Strings } from './strings/types.js';

type Table = Partial<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** The words of one language. */
export interface Lookup {
  /** The language tag. */
  readonly language: string;
  /** The text of a key, with `{name}` replaced from `values`. */
  say(key: keyof Strings, values?: Values): string;
  /** The text of `key.one`, `key.other` … as the language wants it for `n`. */
  count(key: 'companies' | 'banner.optin.text', n: number): string;
  /** Says on an element which language it speaks, where that is not the page's. */
  mark(element: HTMLElement): void;
  /** Adds texts to fall back on: a chunk brings its English along. */
  add(english: Partial<Strings>): void;
}

/** Languages beside English, each a file of its own. */
const others: Readonly<Record<string, () => Promise<Partial<Strings>>>> = {
  es: async () => (await import('./strings/es.js')).es,
};

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** `es` of `es-MX`. */
const base = (tag: string): string => tag.split('-')[0] ?? '';

/** A tag as `Intl` takes it; pages also write `es_MX`, and much that is none: then empty. */
const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
};

/**
 * Chooses the language: the configuration's or the page's, then the browser's, then English; the first for which there
 * are words, ours or the owner's. A language file that cannot be fetched leaves English.
 */
export const loadLookup = async ({ ui }: Settings): Promise<Lookup> => {
  const page = canonical(document.documentElement.lang);
  let language =
    [ui.language === 'auto' ? page : canonical(ui.language), ...navigator.languages].find(
      (tag) => base(tag) === 'en' || others[base(tag)] || ui.words[tag] || ui.words[base(tag)],
    ) ?? 'en';
  const tables: Table[] = [{ ...ui.words[base(language)], ...ui.words[language] }];
  try {
    tables.push({ ...(await others[base(language)]?.()) });
  } catch {
    language = 'en';
  }
  tables.push({ ...en });
  const say: Lookup['say'] = (key, values = {}) =>
    (tables.find((table) => table[key])?.[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
  return {
    language,
    say,
    count(key, n) {
      const form = n ? new Intl.PluralRules(language).select(n) : 'zero';
      return say(`${key}.${form}` as keyof Strings, { n }) || say(`${key}.other`, { n });
    },
    mark(element) {
      if (base(page) === base(language)) return;
      element.lang = language;
      element.dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
    },
    add: (english) => tables.push({ ...english }),
  };
};
