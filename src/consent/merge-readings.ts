import { isPermission } from './record.js';
import type { ConsentRecord, Marks, Reading } from './record.js';

/**
 * One reading of all that a browser holds under the record's name. One that cannot be read makes the whole unreadable. Of
 * several, all refusals stand and no permission does: which of them the reader meant is not known, and is asked again where
 * asking is due.
 */
export const mergeReadings = ([first, ...others]: readonly Reading[]): Reading => {
  const records = others as readonly ConsentRecord[];
  if (!first || first === 'unreadable' || records.length === 0) return first ?? 'none';
  if (others.includes('unreadable')) return 'unreadable';
  const all = [first as ConsentRecord, ...records];
  const marks = all
    .flatMap((record) => Object.entries(record.marks))
    .filter(([, mark]) => !isPermission(mark))
    // An account's refusal can be lifted: what another refused too stays another's.
    .sort(([, one], [, next]) => Number(next === 'account') - Number(one === 'account'));
  return {
    ...(first as ConsentRecord),
    decidedAt: 0,
    optedOutAt: Math.max(...all.map(({ optedOutAt }) => optedOutAt)),
    accountAt: Math.max(...all.map(({ accountAt }) => accountAt)),
    marks: Object.fromEntries(marks) as Marks,
  };
};
