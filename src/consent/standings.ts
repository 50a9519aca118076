import type { Settings } from '../config/settings.js';
import type { Reach } from './refuser-of.js';

/** What a category or vendor id stands for when it is refused or allowed. */
export interface Standing extends Reach {
  /** Counts as sale: its refusal is an opt-out. */
  readonly counts: boolean;
  /** Decided on its own. A vendor that only follows its category is not: wildcards and permissions reach it through that. */
  readonly own: boolean;
  /** The vendor's category, or the id itself. */
  readonly category: string;
}

/** The standing of each id. A vendor that counts as sale although its category does not departs from it, and is decided alone. */
export const standings = ({ categories, vendors }: Settings): ReadonlyMap<string, Standing> => {
  const all = new Map<string, Standing>();
  for (const { id, sale, required } of categories) {
    all.set(id, { sale, all: !required, counts: sale, own: !required, category: id });
  }
  for (const { id, sale, category } of vendors) {
    const ofCategory = all.get(category)?.sale ?? false;
    const departs = sale && !ofCategory;
    all.set(id, { sale: departs, all: departs, counts: sale || ofCategory, own: departs, category });
  }
  return all;
};
