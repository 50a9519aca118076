import type { Settings } from '../config/settings.js';
import { findLanguage } from './find-language.js';
import { directionOf } from './direction-of.js';
import { languages } from './languages.js';
import { localeOf } from './locale-of.js';
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

/** Language and script: what a reader can read, or not. */
const writtenAs = (tag: string): string => {
  const locale = localeOf(tag)?.maximize();
  return `${locale?.language}-${locale?.script}`;
};

/** Fetches the words of the reader's language. A file that cannot be fetched leaves English. */
export const loadLookup = async ({ ui }: Settings): Promise<Lookup> => {
  const { tag, file } = findLanguage(ui, Object.keys(languages));
  let language = tag;
  const tables: Table[] = [{ ...ui.words[language.split('-')[0] ?? ''], ...ui.words[language] }];
  try {
    const [ours] = Object.values((await languages[file ?? '']?.()) ?? {});
    tables.push({ ...ours });
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
      const form = n ? new Intl.PluralRules(language).select(n) : 'none';
      return say(`${key}.${form}` as keyof Strings, { n }) || say(`${key}.other`, { n });
    },
    mark(element) {
      const { documentElement: root, body } = document;
      const isForeign = root.lang !== language && writtenAs(root.lang) !== writtenAs(language);
      if (isForeign) element.lang = language;
      const direction = directionOf(language);
      // A page in the same language knows its direction, unless it forgot to say. Styles are asked last: that costs.
      const isSaid = () => root.dir || body.dir || getComputedStyle(body).direction === 'rtl';
      if (isForeign || (direction === 'rtl' && !isSaid())) element.dir = direction;
    },
    add: (english) => tables.push({ ...english }),
  };
};
