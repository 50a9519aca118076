import { ALL, ALL_SALE } from './record.js';
import type { Marks } from './record.js';
import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import { standingMarks } from './standing-marks.js';

/**
 * The marks that stand, with permissions for these ids. Permitting names ids only; a wildcard that refuses one of them is taken
 * apart into what it leaves refused.
 */
export const permit = (situation: Situation, ids: readonly string[]): Marks => {
  const { subjects, signal } = situation;
  const marks = standingMarks(situation);
  for (const wildcard of [ALL, ALL_SALE]) {
    const refuser = marks[wildcard];
    const reached = subjects.filter((subject) => refusalOf({ [wildcard]: 'choice' }, subject));
    if (!refuser || !reached.some(({ id }) => ids.includes(id))) continue;
    delete marks[wildcard];
    for (const { id } of reached) marks[id] = refuser;
  }
  for (const { id, own, sale } of subjects) {
    if (!ids.includes(id)) continue;
    if (own) marks[id] = signal && sale ? 'confirmed' : 'permitted';
    // A vendor that only follows its category needs no permission of its own, only no refusal.
    else delete marks[id];
  }
  return marks;
};
