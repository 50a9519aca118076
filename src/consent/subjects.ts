import type { Settings } from '../config/settings.js';

/** A category or vendor as decisions see it. */
export interface Subject {
  readonly id: string;
  /** The category that a vendor belongs to; `null` for a category. */
  readonly category: string | null;
  readonly required: boolean;
  /** Is sensitive, and so denied until allowed. */
  readonly sensitive: boolean;
  /** Counts as sale: its refusal is an opt-out. */
  readonly counts: boolean;
  /** `*sale` and the signal reach it by itself. Not a vendor whose category they reach. */
  readonly sale: boolean;
  /** Decided by itself: `*` reaches it, and it may be marked as permitted. A vendor that only follows its category is not. */
  readonly own: boolean;
}

/** Categories, then vendors. A vendor that counts as sale although its category does not departs from it, and is decided by itself. */
export const subjectsOf = ({ categories, vendors }: Settings): readonly Subject[] => [
  ...categories.map(({ id, required, sale, sensitive }) => ({
    id,
    category: null,
    required,
    sensitive: sensitive.length > 0,
    counts: sale,
    sale,
    own: !required,
  })),
  ...vendors.map(({ id, category, sale }) => {
    const ofCategory = categories.some((one) => one.id === category && one.sale);
    const departs = sale && !ofCategory;
    return {
      id,
      category,
      required: false,
      sensitive: false,
      counts: sale || ofCategory,
      sale: departs,
      own: departs,
    };
  }),
];
