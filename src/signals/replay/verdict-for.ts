import type { ConsentState } from '../../api/types.js';
import type { Settings } from '../../config/settings.js';
import type { Decision } from '../../consent/types.js';

/**
 * What becomes of calls that wait: the decision by which they are made or dropped, `undefined` while nobody has decided. What
 * counts as sale must all be granted; otherwise one optional category is enough, for Google's queue serves several. A
 * sensitive category that does not count as sale says nothing here: it is often left undecided for good.
 */
export const verdictFor = (
  { categories, vendors }: Pick<Settings, 'categories' | 'vendors'>,
  state: ConsentState,
  isSale: boolean,
): Decision | undefined => {
  const sold = categories.filter(({ sale }) => sale);
  const ids = isSale
    ? sold[0]
      ? sold
      : vendors.filter(({ sale }) => sale)
    : categories.filter(({ required, sensitive, sale }) => !required && (sale || !sensitive[0]));
  const decisions = ids.flatMap(({ id }) => state.categories[id] ?? state.vendors[id] ?? []);
  const granted = decisions.filter(({ answer }) => answer === 'granted');
  if (isSale ? granted.length === decisions.length : granted[0]) return granted[0];
  const denied = decisions.filter(({ answer }) => answer === 'denied');
  const isOpen = denied.some(({ because }) => because === 'default' || because === 'unknown');
  return isOpen ? undefined : denied[0];
};
