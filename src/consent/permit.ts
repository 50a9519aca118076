import { marksBefore } from './marks-before.js';
import { ALL, ALL_SALE } from './record.js';
import type { Marks } from './record.js';
import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import type { Subject } from './subjects.js';

/**
 * The marks that stand, with permissions for these ids. Permitting names ids only; a wildcard that refuses one of them is taken
 * apart into what it leaves refused.
 */
export const permit = (situation: Situation, ids: readonly string[]): Marks => {
  const { settings, subjects, signal } = situation;
  const marks = marksBefore(situation);
  // No control of ours grants a child or teen what counts as sale or is sensitive (contract §3).
  const isPermitted = ({ id, sale, sensitive }: Subject) =>
    ids.includes(id) && !(settings.age && (sale || sensitive));
  for (const wildcard of [ALL, ALL_SALE]) {
    const refuser = marks[wildcard];
    const reached = subjects.filter(({ own, sale }) => (wildcard === ALL ? own : sale));
    if (!refuser || !reached.some(isPermitted)) continue;
    delete marks[wildcard];
    for (const one of reached) marks[one.id] = refusalOf(marks, one) ?? refuser;
  }
  for (const subject of subjects) {
    const { id, own, sale } = subject;
    if (!isPermitted(subject)) continue;
    if (own) marks[id] = signal && sale ? 'confirmed' : 'permitted';
    // A vendor that only follows its category needs no permission of its own, only no refusal.
    else delete marks[id];
  }
  return marks;
};
