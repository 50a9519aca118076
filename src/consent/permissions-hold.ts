import type { Settings } from '../config/settings.js';
import type { Model } from '../config/types.js';
import type { ConsentRecord, Seconds } from './record.js';

export const DAY: Seconds = 86_400;

/**
 * Whether the permissions of a record still count. A new revision ends them; under opt-in law they also need to have been
 * given under it, and lapse after `record.askAgain` days (a time in the future is a wrong clock: lapsed). Refusals never end.
 */
export const permissionsHold = (
  record: ConsentRecord,
  { settings, model, now }: { readonly settings: Settings; readonly model: Model; readonly now: Seconds },
): boolean => {
  if (record.revision < settings.revision) return false;
  if (model !== 'opt-in') return true;
  const age = record.decidedAt === null ? Infinity : now - record.decidedAt;
  return record.model === 'opt-in' && age > -DAY && age < settings.record.askAgain * DAY;
};
