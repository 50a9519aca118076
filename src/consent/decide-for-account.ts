import { decide } from './decide.js';
import type { Choice } from './decide.js';
import { marksBefore } from './marks-before.js';
import { openSales } from './open-sales.js';
import { isPermission } from './record.js';
import type { ConsentRecord, Marks } from './record.js';
import type { Situation } from './resolve.js';
import type { AccountChoice } from './types.js';

/**
 * The record that follows from the choice of a signed-in reader, `null` where nothing does (contract §3, §4). A refusal is
 * recorded, and outlives the sign-out. Only a permission that was given in two steps while this very refusal was known
 * withstands it; a later choice of the account lifts it, and nothing that somebody else refused.
 */
export const decideForAccount = (
  situation: Situation,
  { optedOut, at = '' }: Partial<AccountChoice>,
  place: Pick<Choice, 'region' | 'id'>,
): ConsentRecord | null => {
  const { reading, now } = situation;
  // Nothing known of an account is no choice; what is not plainly `false` is a refusal.
  if ((optedOut ?? null) === null) return null;
  const record = typeof reading === 'string' ? null : reading;
  const known = record?.accountAt ?? 0;
  // Unreadable: now for a refusal, too early for anything else.
  const time = Math.floor(Number(new Date(at)) / 1000) || 0;
  if (optedOut !== false) {
    const made = Math.min(time, now);
    const isKnown = known > 0 && made === known;
    const refuse = openSales(situation, 'account', (mark) => isKnown && isPermission(mark));
    if (refuse[0]) {
      const choice = { refuse, refuser: 'account', how: 'account', at: made || now } as const;
      return decide(situation, { marks: marksBefore(situation), ...choice, ...place });
    }
    return record && made > known ? { ...record, accountAt: made } : null;
  }
  const marks = Object.entries(record?.marks ?? {});
  const kept = marks.filter(([, mark]) => mark !== 'account');
  return record && time > known && kept.length < marks.length
    ? {
        ...record,
        ...place,
        how: 'account',
        accountAt: 0,
        marks: Object.fromEntries(kept) as Marks,
      }
    : null;
};
