import { decide } from './decide.js';
import type { Circumstances } from './decide.js';
import { ALL_SALE, EMPTY_RECORD } from './record.js';
import type { ConsentRecord } from './record.js';
import { permissionsHold } from './permissions-hold.js';
import { refuserOf } from './refuser-of.js';
import type { Situation } from './resolve.js';
import { standings } from './standings.js';

/**
 * The record with the browser's signal in it as a refusal, so that a later absence of the signal finds it; `null` where there
 * is nothing to add. What the reader has allowed against the signal in two steps stays. An unreadable record is left alone: it
 * denies more than the signal does.
 */
export const recordSignal = (
  situation: Situation,
  circumstances: Pick<Circumstances, 'region' | 'recordId'>,
): ConsentRecord | null => {
  const { settings, reading, signal } = situation;
  if (!signal || reading === 'unreadable') return null;
  const record = reading === 'none' ? EMPTY_RECORD : reading;
  const confirmed = permissionsHold(record, situation) ? record.confirmed : [];
  const sales = [...standings(settings)].filter(([, { sale }]) => sale);
  const open = sales.filter(([id, reach]) => !confirmed.includes(id) && !refuserOf(record, id, reach));
  if (open.length === 0) return null;
  return decide(
    reading,
    { grant: [], refuse: confirmed.length > 0 ? open.map(([id]) => id) : [ALL_SALE] },
    { ...situation, ...circumstances, how: 'signal', refuser: 'signal' },
  );
};
