import type { Settings } from '../config/settings.js';
import type { Model } from '../config/types.js';
import { permissionsHold } from './permissions-hold.js';
import { ALL, ALL_SALE, EMPTY_RECORD } from './record.js';
import type { ConsentRecord, Reading, Seconds } from './record.js';
import { refuserOf } from './refuser-of.js';
import { standings } from './standings.js';
import type { How, Refuser } from './types.js';

/** What is asked of the record: ids to allow, and ids or wildcards to refuse. */
export interface Request {
  readonly grant: readonly string[];
  readonly refuse: readonly string[];
}

/** Where, when and in whose name it is asked. */
export interface Circumstances {
  readonly settings: Settings;
  readonly model: Model;
  readonly region: string | null;
  readonly signal: boolean;
  readonly now: Seconds;
  readonly how: How;
  readonly refuser: Refuser;
  readonly recordId: string | null;
}

const without = (list: readonly string[], ids: readonly string[]) =>
  list.filter((id) => !ids.includes(id));
const join = (list: readonly string[], ids: readonly string[]) => [...new Set([...list, ...ids])];

/**
 * The record that follows from a decision. Refusing widens: whoever refuses all that counts as sale has refused the sale
 * that is added later too. Granting names ids only, and takes a wildcard apart into what it leaves refused.
 */
export const decide = (
  reading: Reading,
  { grant, refuse }: Request,
  circumstances: Circumstances,
): ConsentRecord => {
  const { settings, model, region, signal, now, how, refuser, recordId } = circumstances;
  const record = typeof reading === 'string' ? EMPTY_RECORD : reading;
  const kept = permissionsHold(record, circumstances) ? record : EMPTY_RECORD;
  const standing = [...standings(settings)];
  const own = standing.filter(([, { own: alone }]) => alone).map(([id]) => id);
  const sales = standing.filter(([, { sale }]) => sale).map(([id]) => id);

  const isIn = (names: readonly string[], id: string, reach: { sale: boolean; all: boolean }) =>
    refuserOf({ refused: { ...EMPTY_RECORD.refused, choice: names } }, id, reach) !== null;
  const reachedBy = (names: readonly string[]) =>
    standing.filter(([id, reach]) => isIn(names, id, reach)).map(([id]) => id);

  /** Names after a grant: wildcards are taken apart only where the grant touches them. */
  const afterGrant = (names: readonly string[]) => {
    const reached = reachedBy(names);
    return grant.some((id) => reached.includes(id))
      ? without(join(reached, names), [...grant, ALL, ALL_SALE])
      : names;
  };
  /** The widest names for what is refused, without vendors that do not depart from a refused category. */
  const widen = (names: readonly string[]) => {
    const reached = reachedBy(names);
    const wide = names.includes(ALL)
      ? [ALL]
      : sales.length > 0 && sales.every((id) => reached.includes(id))
        ? [ALL_SALE]
        : [];
    const implied = [...reachedBy(wide), ALL_SALE];
    const followers = standing
      .filter(([id, { category }]) => category !== id && reached.includes(category))
      .map(([id]) => id);
    return join(wide, without(names, [...implied, ...without(followers, own)]));
  };

  const refused = { ...record.refused };
  for (const name of Object.keys(refused) as Refuser[]) {
    refused[name] = widen(join(afterGrant(refused[name]), name === refuser ? refuse : []));
  }

  const isRefused = (id: string) =>
    standing.some(([name, reach]) => name === id && refuserOf({ refused }, id, reach));
  const counting = standing.filter(([, { counts }]) => counts);
  const refusesSale = counting.some(([id, reach]) => isIn(refuse, id, reach));
  const granted = join(kept.granted, grant).filter((id) => own.includes(id) && !isRefused(id));
  const withstanding = signal ? grant.filter((id) => sales.includes(id)) : [];
  return {
    model,
    region: region ?? '',
    revision: settings.revision,
    decidedAt: refuser === 'choice' ? now : record.decidedAt,
    optedOutAt: refusesSale ? now : counting.some(([id]) => isRefused(id)) ? record.optedOutAt : null,
    how,
    signal,
    granted,
    confirmed: join(kept.confirmed, withstanding).filter((id) => granted.includes(id)),
    refused,
    seen: record.seen,
    id: recordId,
  };
};
