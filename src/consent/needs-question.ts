import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import { standingMarks } from './standing-marks.js';

/**
 * Which of these ids only a second step may permit (contract §3): those refused before, and those that the browser's signal
 * refuses now. Both regulators and readers expect a separate confirmation there (11 CCR §7028(a)).
 */
export const needsQuestion = (situation: Situation, ids: readonly string[]): readonly string[] => {
  const marks = standingMarks(situation);
  return situation.subjects
    .filter((subject) => refusalOf(marks, subject) ?? (situation.signal && subject.sale && marks[subject.id] !== 'confirmed'))
    .map(({ id }) => id)
    .filter((id) => ids.includes(id));
};
