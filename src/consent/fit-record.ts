import type { Settings } from '../config/settings.js';
import { ALL, EMPTY_RECORD } from './record.js';
import type { ConsentRecord } from './record.js';
import { MAX_LENGTH, writeRecord } from './record-text.js';

/**
 * A record that fits into its text. Where single vendors' refusals do not, the category with the most of them is refused as a
 * whole, then the next; at last all is (contract §7): too much said "no" is never cut to less.
 */
export const fitRecord = (
  record: ConsentRecord,
  { vendors }: Pick<Settings, 'vendors'>,
): ConsentRecord => {
  if (writeRecord(record).length <= MAX_LENGTH) return record;
  const { choice } = record.refused;
  const byCategory = new Map<string, string[]>();
  for (const { id, category } of vendors) {
    if (category && choice.includes(id)) byCategory.set(category, [...(byCategory.get(category) ?? []), id]);
  }
  const [most] = [...byCategory].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return { ...record, granted: [], confirmed: [], refused: { ...EMPTY_RECORD.refused, choice: [ALL] } };
  const [category, ids] = most;
  const wider = {
    ...record,
    granted: record.granted.filter((id) => id !== category),
    confirmed: record.confirmed.filter((id) => id !== category),
    refused: { ...record.refused, choice: [...choice.filter((id) => !ids.includes(id)), category] },
  };
  return fitRecord(wider, { vendors });
};
