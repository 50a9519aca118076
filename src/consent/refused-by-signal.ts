import { ALL_SALE } from './record.js';
import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import { standingMarks } from './standing-marks.js';

/**
 * What the browser's signal refuses and the record does not yet: recorded at once, so that a later absence of the signal finds
 * it. What the reader has permitted against the signal in two steps stays. An unreadable record is left alone: it denies more.
 */
export const refusedBySignal = (situation: Situation): readonly string[] => {
  const { subjects, signal, reading } = situation;
  const marks = standingMarks(situation);
  const sales = subjects.filter(({ id, sale }) => sale && marks[id] !== 'confirmed');
  const open = sales.filter((subject) => !refusalOf(marks, subject)).map(({ id }) => id);
  if (!signal || reading === 'unreadable' || open.length === 0) return [];
  return sales.length < subjects.filter(({ sale }) => sale).length ? open : [ALL_SALE];
};
