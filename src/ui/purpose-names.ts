import type { Settings } from '../config/settings.js';
import type { Lookup } from './lookup.js';
import { purposeName } from './purpose-name.js';

/** The names of purposes and companies inside a sentence: "counting visits and ads based on your activity". */
export const purposeNames = (
  ids: readonly string[],
  { categories, vendors }: Settings,
  words: Lookup,
): string => {
  const names = ids.map((id) => {
    const category = categories.find((candidate) => candidate.id === id);
    if (!category) return vendors.find((vendor) => vendor.id === id)?.name ?? id;
    const name = purposeName(category, words);
    // Ours start with an ordinary word, in German with a noun; of the owner's names nobody knows.
    return category.name || /^de\b/.test(words.language)
      ? name
      : name.charAt(0).toLocaleLowerCase(words.language) + name.slice(1);
  });
  return new Intl.ListFormat(words.language).format(names);
};
