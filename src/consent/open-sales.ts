import { ALL_SALE } from './record.js';
import type { Mark, Refuser } from './record.js';
import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import { standingMarks } from './standing-marks.js';

/**
 * What counts as sale and nobody refuses yet, as a refusal names it: all of it, or single ids where a permission withstands.
 * An account's refusal can be lifted, so to anybody else it is as good as none.
 */
export const openSales = (
  situation: Situation,
  refuser: Refuser,
  withstands: (mark: Mark | undefined) => boolean,
): readonly string[] => {
  const marks = standingMarks(situation);
  const all = situation.subjects.filter(({ sale }) => sale);
  const sales = all.filter((one) => refusalOf(marks, one) || !withstands(marks[one.id]));
  const open = sales.filter((one) => {
    const by = refusalOf(marks, one);
    return !by || (by === 'account' && refuser !== by);
  });
  return open[0] && sales.length === all.length ? [ALL_SALE] : open.map(({ id }) => id);
};
