import { findLanguage } from './find-language.js';
import { LANGUAGE_FILES } from './language-files.js';
import { en } from './strings/en.js';
import { enLater } from './strings/en-later.js';
import type { Strings } from './strings/types.js';
import type { PlainWords } from './types.js';

/** The words of the reader's language without the interface's look-up: the owner's, ours, then English. */
export const plainWords: PlainWords = async (ui, fetch) => {
  const { tag, file } = findLanguage(ui, LANGUAGE_FILES);
  const module = file && (await fetch(`languages/${file}.js`).catch(() => ({})));
  const [ours] = Object.values((module || {}) as Record<string, Strings>);
  const own = { ...ui.words[tag.split('-')[0] ?? ''], ...ui.words[tag] };
  const table: Partial<Record<string, string>> = { ...en, ...enLater, ...ours, ...own };
  return { tag, say: (key) => table[key] ?? '' };
};
