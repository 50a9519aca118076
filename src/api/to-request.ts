import type { Settings } from '../config/settings.js';
import { ALL, ALL_SALE } from '../consent/record.js';
import type { Ask } from '../ui/types.js';
import type { ReportOnce } from './report.js';

/** What a press or an api call asks of the record. Ids that are required or not configured are left out, and said. */
export const toRequest = (
  ask: Ask,
  { categories, vendors }: Settings,
  report: ReportOnce,
): { readonly grant: readonly string[]; readonly refuse: readonly string[] } => {
  const ids = [...categories.filter(({ required }) => !required), ...vendors].map(({ id }) => id);
  if (ask === 'allow-all') return { grant: ids, refuse: [] };
  if (typeof ask === 'string') return { grant: [], refuse: [ask === 'opt-out' ? ALL_SALE : ALL] };
  const named = Object.keys(ask).filter((id) => {
    const isChosen = ids.includes(id);
    if (!isChosen)
      report(`id "${id}"`, 'cannot be chosen: it is required, or not in the configuration');
    return isChosen;
  });
  // Whatever is not plainly a permission is none.
  return {
    grant: named.filter((id) => ask[id] === 'granted'),
    refuse: named.filter((id) => ask[id] !== 'granted'),
  };
};
