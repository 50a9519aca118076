import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import { standingMarks } from './standing-marks.js';

/**
 * Which of these ids only a second step may permit (contract §3): those refused before, and those that the browser's signal
 * refuses now. Both regulators and readers expect a separate confirmation there (11 CCR §7028(a)). Nothing is asked that no
 * answer could grant.
 */
export const needsQuestion = (situation: Situation, ids: readonly string[]): readonly string[] => {
  const { settings, subjects, signal } = situation;
  const marks = standingMarks(situation);
  return subjects
    .filter(({ sale, sensitive }) => !(settings.age && (sale || sensitive)))
    .filter(
      (subject) =>
        refusalOf(marks, subject) ?? (signal && subject.sale && marks[subject.id] !== 'confirmed'),
    )
    .map(({ id }) => id)
    .filter((id) => ids.includes(id));
};
