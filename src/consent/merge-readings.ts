import type { ConsentRecord, Reading } from './record.js';
import type { Refuser } from './types.js';

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
const latest = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/**
 * One reading of all that a browser holds under the record's name. A refusal in any of them stands, a permission only
 * where all of them give it, and one that cannot be read makes the whole unreadable.
 */
export const mergeReadings = (readings: readonly Reading[]): Reading =>
  readings.reduce<Reading>((one, other) => {
    if (one === 'unreadable' || other === 'unreadable') return 'unreadable';
    if (one === 'none' || other === 'none') return one === 'none' ? other : one;
    const both = (list: 'granted' | 'confirmed') => one[list].filter((id) => other[list].includes(id));
    const refused = { ...one.refused };
    for (const refuser of Object.keys(refused) as Refuser[]) {
      refused[refuser] = union(refused[refuser], other.refused[refuser]);
    }
    const newer: ConsentRecord = (other.decidedAt ?? 0) > (one.decidedAt ?? 0) ? other : one;
    return {
      ...newer,
      revision: Math.min(one.revision, other.revision),
      optedOutAt: latest(one.optedOutAt, other.optedOutAt),
      granted: both('granted'),
      confirmed: both('confirmed'),
      refused,
      seen: one.seen ?? other.seen,
    };
  }, 'none');
