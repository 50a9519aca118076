import type { ConsentRecord, Seconds } from './record.js';
import type { Situation } from './resolve.js';

export const DAY: Seconds = 86_400;

/**
 * Whether the permissions of a record still count. A new revision ends them; under opt-in law they also need to have been
 * given under it, and lapse after `record.askAgain` days (a time in the future is a wrong clock: lapsed). Refusals never end.
 */
export const permissionsHold = (
  { revision, model, decidedAt }: ConsentRecord,
  { settings, model: inForce, now }: Situation,
): boolean => {
  const days = (now - decidedAt) / DAY;
  const isFresh = model === 'opt-in' && days > -1 && days < settings.record.askAgain;
  return revision >= settings.revision && (inForce !== 'opt-in' || isFresh);
};
