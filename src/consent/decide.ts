import { recordOf } from './record-of.js';
import { ALL, ALL_SALE, isPermission } from './record.js';
import { MAX_LENGTH, writeRecord } from './record-text.js';
import type { ConsentRecord, Mark, Marks, Refuser, Seconds } from './record.js';
import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import type { Subject } from './subjects.js';
import type { How } from './types.js';

export interface Choice {
  /** Marks that stand, with what the reader permits now. */
  readonly marks: Marks;
  /** Ids or wildcards to refuse, and in whose name. */
  readonly refuse: readonly string[];
  readonly refuser: Refuser;
  readonly how: How | '';
  /** When it was made, where that is not now: an account brings its own time. */
  readonly at?: Seconds;
  readonly region: string;
  readonly id: string;
}

/**
 * The record that follows from a choice. Refusing widens: whoever refuses all that counts as sale has refused the sale that is
 * added later too. All that a refusal needs is here, in the head script; making permissions (`permit`) may wait for the network.
 */
export const decide = (situation: Situation, choice: Choice): ConsentRecord => {
  const { settings, subjects, model, reading, signal, now } = situation;
  const { refuse, refuser, how, region, id, at = now } = choice;
  const record = recordOf(reading);
  let marks: Record<string, Mark> = Object.assign(Object.create(null), choice.marks);
  for (const name of refuse) marks[name] = refuser;

  /** The category that a vendor belongs to, if it can be refused. */
  const parentOf = ({ category }: Subject) =>
    subjects.find(({ id: name, own }) => own && name === category);
  /** By itself, or with its category. */
  const isRefused = (subject: Subject, by: Marks = marks) =>
    [subject, parentOf(subject)].some((one) => one && refusalOf(by, one));
  const sales = subjects.filter(({ sale }) => sale);
  if (sales.length > 0 && sales.every((one) => isRefused(one))) marks[ALL_SALE] ??= refuser;
  for (const subject of subjects) {
    const parent = parentOf(subject);
    // A wildcard says it already, or it follows a refused category: only departures are kept (contract §7).
    const isSaid =
      refusalOf(marks, { ...subject, id: '' }) ??
      (!subject.own && parent && refusalOf(marks, parent));
    const mark = marks[subject.id];
    // An account's refusal can be lifted: what another refused too stays said.
    if (isSaid && (isSaid !== 'account' || mark === isSaid || isPermission(mark)))
      delete marks[subject.id];
  }
  if (marks[ALL] && marks[ALL] !== 'account') delete marks[ALL_SALE];

  const counting = subjects.filter(({ counts }) => counts);
  const refusesSale = counting.some((one) =>
    refuse.some((name) => name === one.id || name === parentOf(one)?.id || name[0] === ALL),
  );
  /** Nothing of what was refused still is. That a site drops or renames what was refused lifts nothing. */
  const isLifted =
    counting.some((one) => isRefused(one, record.marks)) && !counting.some((one) => isRefused(one));
  const { optedOutAt } = record;
  const next = (): ConsentRecord => ({
    ...record,
    model,
    region,
    revision: settings.revision,
    how,
    decidedAt: refuser === 'choice' ? now : record.decidedAt,
    optedOutAt: refusesSale
      ? choice.at
        ? Math.max(at, optedOutAt)
        : now
      : isLifted
        ? 0
        : optedOutAt,
    accountAt: refuser === 'account' ? at : record.accountAt,
    gpc: signal ? 1 : 0,
    id,
    marks,
  });
  // Where single vendors do not fit, their categories are refused, one by one; at last all is (contract §7).
  while (writeRecord(next()).length > MAX_LENGTH) {
    const crowded = subjects
      .filter((one) => marks[one.id])
      .map(parentOf)
      .find(Boolean);
    if (!crowded) marks = {};
    for (const one of subjects) if (one.category === crowded?.id) delete marks[one.id];
    marks[crowded?.id ?? ALL] = 'choice';
  }
  return next();
};
