import type { ConsentState } from '../api/types.js';
import type { Settings } from '../config/settings.js';
import type { Answer, Decision } from '../consent/types.js';

/**
 * The one answer that every opt-out bit follows (contract §6): denied as soon as any category that counts as sale is. A single
 * vendor does not set it, except where only vendors count as sale and all of them are denied. `null`: nothing counts as sale.
 * Without categories the configuration was unreadable, and what is unknown is denied.
 */
export const saleAnswer = (
  { categories, vendors }: Pick<Settings, 'categories' | 'vendors'>,
  state: ConsentState,
): Answer | null => {
  const isGranted = (decision: Decision | undefined) => decision?.answer === 'granted';
  const sold = categories.filter(({ sale }) => sale);
  const sellers = vendors.filter(({ sale }) => sale);
  if (!categories[0]) return 'denied';
  if (sold[0]) {
    return sold.every(({ id }) => isGranted(state.categories[id])) ? 'granted' : 'denied';
  }
  if (!sellers[0]) return null;
  return sellers.some(({ id }) => isGranted(state.vendors[id])) ? 'granted' : 'denied';
};
