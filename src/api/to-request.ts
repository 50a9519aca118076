import type { Settings } from '../config/settings.js';
import type { Request } from '../consent/decide.js';
import { ALL, ALL_SALE } from '../consent/record.js';
import type { Ask } from '../ui/types.js';

/** What a press or an api call asks of the record. Ids that are required or not configured are left out, and said. */
export const toRequest = (
  ask: Ask,
  { categories, vendors }: Settings,
  unknown: (id: string) => void,
): Request => {
  if (ask === 'opt-out') return { grant: [], refuse: [ALL_SALE] };
  if (ask === 'deny-all') return { grant: [], refuse: [ALL] };
  const ids = [...categories.filter(({ required }) => !required), ...vendors].map(({ id }) => id);
  if (ask === 'allow-all') return { grant: ids, refuse: [] };

  const named = Object.keys(ask);
  named.filter((id) => !ids.includes(id) && !categories.some((category) => category.id === id)).forEach(unknown);
  const answered = named.filter((id) => ids.includes(id));
  return {
    grant: answered.filter((id) => ask[id] === 'granted'),
    // Whatever is not plainly a permission is none.
    refuse: answered.filter((id) => ask[id] !== 'granted'),
  };
};
