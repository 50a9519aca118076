import { DAY, permissionsHold } from './permissions-hold.js';
import type { Situation } from './resolve.js';

/** How long a reader who opted out is not asked to opt in again: 12 months (11 CCR §7026(k)), the longest that they can be. */
const TWELVE_MONTHS = 366 * DAY;
/** How long a closed notice stays away, once (contract §7). */
const SEVEN_DAYS = 7 * DAY;

/**
 * Whether the first layer is due. Never with the browser's signal on, never where the law asks nothing, never sooner than
 * 12 months after an opt-out; otherwise before a first choice, after a new revision, and when a permission has lapsed.
 */
export const isQuestionDue = (situation: Situation): boolean => {
  const { settings, model, reading, signal, now } = situation;
  const shape = settings.ui.banner;
  if (signal || model === 'notice' || shape === 'none') return false;
  if (!settings.categories.some(({ required }) => !required)) return false;
  if (typeof reading === 'string') return true;

  const { optedOutAt, decidedAt, revision, seen, granted, refused } = reading;
  if (optedOutAt !== null && now - optedOutAt < TWELVE_MONTHS) return false;
  if (revision < settings.revision) return true;
  const answered = decidedAt ?? optedOutAt;
  if (answered !== null || Object.values(refused).some(({ length }) => length)) {
    if (model === 'opt-out') return false;
    const lapsed = now - (answered ?? now) >= settings.record.askAgain * DAY;
    return lapsed || (granted.length > 0 && !permissionsHold(reading, situation));
  }
  return !seen || model === 'opt-in' || (seen.times < 2 && now - seen.at >= SEVEN_DAYS);
};
