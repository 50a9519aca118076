import { ALL, ALL_SALE } from './record.js';
import { MAX_LENGTH, writeRecord } from './record-text.js';
import type { ConsentRecord, Mark, Marks, Refuser } from './record.js';
import { refusalOf } from './refusal-of.js';
import type { Situation } from './resolve.js';
import type { How } from './types.js';

export interface Choice {
  /** Marks that stand, with what the reader permits now. */
  readonly marks: Marks;
  /** Ids or wildcards to refuse, and in whose name. */
  readonly refuse: readonly string[];
  readonly refuser: Refuser;
  readonly how: How;
  readonly region: string;
  readonly id: string;
}

/**
 * The record that follows from a choice. Refusing widens: whoever refuses all that counts as sale has refused the sale that is
 * added later too. All that a refusal needs is here, in the head script; making permissions (`permit`) may wait for the network.
 */
export const decide = (situation: Situation, choice: Choice): ConsentRecord => {
  const { settings, subjects, model, reading, signal, now } = situation;
  const { refuse, refuser, how, region, id } = choice;
  const record = typeof reading === 'string' ? null : reading;
  const marks: Record<string, Mark> = { ...choice.marks };
  for (const name of refuse) marks[name] = refuser;

  const isRefused = (subject: (typeof subjects)[number]) => refusalOf(marks, subject) !== undefined;
  const sales = subjects.filter(({ sale }) => sale);
  if (sales.length > 0 && sales.every(isRefused)) marks[ALL_SALE] ??= refuser;
  for (const subject of subjects) {
    const { [subject.id]: own, ...others } = marks;
    const parent = subjects.find(({ id: name }) => name === subject.category);
    // A wildcard says it already, or it follows a refused category: only departures are kept (contract §7).
    if (own && (refusalOf(others, subject) ?? (!subject.own && parent && isRefused(parent)))) delete marks[subject.id];
  }
  if (marks[ALL]) delete marks[ALL_SALE];

  const counting = subjects.filter(({ counts }) => counts);
  const refusesSale = counting.some(({ id: name }) => refuse.some((one) => one === name || one[0] === ALL));
  const next = (): ConsentRecord => ({
    model,
    region,
    revision: settings.revision,
    how,
    decidedAt: refuser === 'choice' ? now : (record?.decidedAt ?? 0),
    optedOutAt: refusesSale ? now : counting.some(isRefused) ? (record?.optedOutAt ?? 0) : 0,
    gpc: signal ? 1 : 0,
    seenAt: record?.seenAt ?? 0,
    seen: record?.seen ?? 0,
    id,
    marks,
  });
  // Where single vendors' refusals do not fit, their categories are refused, one by one; at last all is (contract §7).
  while (writeRecord(next()).length > MAX_LENGTH) {
    const [crowded = ALL] = subjects.filter((one) => !one.own && marks[one.id]).map(({ category }) => category ?? ALL);
    for (const one of subjects) if (crowded === ALL || one.category === crowded) delete marks[one.id];
    marks[crowded] = refuser;
  }
  return next();
};
