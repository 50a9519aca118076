import type { Category, Settings, Vendor } from '../config/settings.js';
import type { Model } from '../config/types.js';
import { permissionsHold } from './permissions-hold.js';
import { standings } from './standings.js';
import type { Reading, Seconds } from './record.js';
import { refuserOf } from './refuser-of.js';
import type { Because, Decision } from './types.js';

/** Everything a decision follows from. */
export interface Situation {
  readonly settings: Settings;
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

const granted = (because: Because): Decision => ({ answer: 'granted', because });
const denied = (because: Because): Decision => ({ answer: 'denied', because });

/**
 * Decides what is allowed and why: the only place where precedence stands (contract §3). Pure.
 * Required, then signal, account and age, then the reader's choice, then the model; what is unclear is denied.
 */
export const resolve = (situation: Situation): Verdict => {
  const { settings, model, reading, signal, storage } = situation;
  const record = typeof reading === 'string' ? null : reading;
  const permitted = record && permissionsHold(record, situation) ? record : null;
  const standing = standings(settings);

  /** What denies a category or vendor before any permission is looked at; `null` where nothing does. */
  const refusal = (id: string, sensitive: boolean): Because | null => {
    const wildcards = standing.get(id) ?? { sale: true, all: true };
    const protectedFrom = wildcards.sale || sensitive;
    if (signal && wildcards.sale && !permitted?.confirmed.includes(id)) return 'signal';
    if (settings.age && protectedFrom) return 'age';
    if (record) {
      const refuser = refuserOf(record, id, wildcards);
      if (refuser) return refuser;
    } else if (reading === 'unreadable' && wildcards.all) return 'unknown';
    return !storage && protectedFrom && !permitted?.granted.includes(id) ? 'unknown' : null;
  };

  const decideCategory = ({ id, required, sensitive }: Category): Decision => {
    if (required) return granted('required');
    const because = refusal(id, sensitive.length > 0);
    if (because) return denied(because);
    if (permitted?.granted.includes(id)) return granted('choice');
    return model === 'opt-in' || sensitive.length > 0 ? denied('default') : granted('default');
  };

  /** A vendor is granted only where its category is, and it is not itself refused. */
  const decideVendor = ({ id, category }: Vendor): Decision => {
    const ofCategory = categories[category];
    if (ofCategory?.answer === 'denied') return ofCategory;
    const because = refusal(id, false);
    if (because) return denied(because);
    return ofCategory ?? denied('unknown');
  };

  const decideEach = <T extends { readonly id: string }>(
    items: readonly T[],
    decide: (item: T) => Decision,
  ) => {
    const decisions = Object.create(null) as Record<string, Decision>;
    for (const item of items) decisions[item.id] = Object.freeze(decide(item));
    return Object.freeze(decisions);
  };

  const categories = decideEach(settings.categories, decideCategory);
  const vendors = decideEach(settings.vendors, decideVendor);
  const sales = [...standing]
    .filter(([, { sale }]) => sale)
    .map(([id]) => categories[id] ?? vendors[id]);
  const optedOut =
    sales.length > 0 &&
    sales.every((decision) => decision?.answer === 'denied' && !/default|unknown/.test(decision.because));
  return { categories, vendors, optedOut };
};
