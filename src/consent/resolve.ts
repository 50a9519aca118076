import type { Settings } from '../config/settings.js';
import type { Model } from '../config/types.js';
import { isPermission } from './record.js';
import type { Reading, Seconds } from './record.js';
import { refusalOf } from './refusal-of.js';
import { standingMarks } from './standing-marks.js';
import type { Subject } from './subjects.js';
import type { Answer, Because, Decision } from './types.js';

/** Everything a decision follows from. */
export interface Situation {
  readonly settings: Settings;
  readonly subjects: readonly Subject[];
  readonly model: Model;
  readonly reading: Reading;
  /** The browser sends Global Privacy Control. */
  readonly signal: boolean;
  /** Storage can be read and written. */
  readonly storage: boolean;
  readonly now: Seconds;
}

export interface Verdict {
  readonly categories: Readonly<Record<string, Decision>>;
  readonly vendors: Readonly<Record<string, Decision>>;
  readonly optedOut: boolean;
}

/**
 * Decides what is allowed and why: the only place where precedence stands (contract §3). Pure.
 * Required, then signal, age and refusals in the record, then the reader's permission, then the model; what is unclear is denied.
 */
export const resolve = (situation: Situation): Verdict => {
  const { settings, subjects, model, reading, signal, storage } = situation;
  const marks = standingMarks(situation);
  const categories = Object.create(null) as Record<string, Decision>;
  const vendors = Object.create(null) as Record<string, Decision>;

  const deniedBecause = (subject: Subject): Because | false | undefined => {
    const { id, sale, sensitive, own } = subject;
    const isGuarded = sale || sensitive;
    if (signal && sale && marks[id] !== 'confirmed') return 'signal';
    return (
      (isGuarded && settings.age && 'age') ||
      refusalOf(marks, subject) ||
      (own && reading === 'unreadable' && 'unknown') ||
      // Where nothing can be kept, an earlier refusal may be lost.
      (isGuarded && !storage && !isPermission(marks[id]) && 'unknown')
    );
  };

  const decide = (subject: Subject): Decision => {
    const { id, category, required, sensitive, own } = subject;
    const because = (reason: Because, answer: Answer = 'denied') =>
      Object.freeze({ answer, because: reason });
    if (required) return because('required', 'granted');
    const reason = deniedBecause(subject);
    if (reason) return because(reason);
    const ofCategory = category === null ? null : (categories[category] ?? because('unknown'));
    // What a site requires is no permission for sale: there the model decides.
    if (ofCategory && !(own && ofCategory.because === 'required')) return ofCategory;
    if (isPermission(marks[id])) return because('choice', 'granted');
    return because('default', model === 'opt-in' || sensitive ? 'denied' : 'granted');
  };

  const sales: Decision[] = [];
  for (const subject of subjects) {
    const decision = decide(subject);
    (subject.category === null ? categories : vendors)[subject.id] = decision;
    if (subject.counts) sales.push(decision);
  }
  return {
    categories: Object.freeze(categories),
    vendors: Object.freeze(vendors),
    optedOut:
      sales.length > 0 &&
      sales.every(({ answer, because }) => answer === 'denied' && !/default|unknown/.test(because)),
  };
};
