import { ALL } from './record.js';
import type { Mark } from './record.js';
import type { Situation } from './resolve.js';
import { standingMarks } from './standing-marks.js';

/**
 * What a choice builds on: the marks that stand. What an unreadable record refused is not known, so all that the choice does not
 * name stays refused.
 */
export const marksBefore = (situation: Situation): Record<string, Mark> => {
  const marks = standingMarks(situation);
  if (situation.reading === 'unreadable') marks[ALL] = 'choice';
  return marks;
};
