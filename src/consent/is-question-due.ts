import { DAY, permissionsHold } from './permissions-hold.js';
import { isPermission } from './record.js';
import type { Situation } from './resolve.js';

/**
 * Whether the first layer is due. Never with the browser's signal on, never where the law asks nothing, never sooner than
 * 12 months after an opt-out (11 CCR §7026(k); 366 days, the longest that they can be); otherwise before a first choice, after
 * a new revision, and when a permission has lapsed. A notice that was closed comes back once, 7 days later (contract §7).
 */
export const isQuestionDue = (situation: Situation): boolean => {
  const { settings, subjects, model, reading, signal, now } = situation;
  const isOptIn = model === 'opt-in';
  const canAsk = subjects.some(({ own, category }) => own && category === null);
  if (signal || model === 'notice' || settings.ui.banner === 'none' || !canAsk) return false;
  if (typeof reading === 'string') return true;

  const { optedOutAt, decidedAt, revision, seenAt, seen, marks } = reading;
  const daysSince = (time: number) => (now - time) / DAY;
  if (optedOutAt && daysSince(optedOutAt) < 366) return false;
  if (revision < settings.revision) return true;
  if (decidedAt || optedOutAt) {
    const hasLapsed =
      daysSince(decidedAt || optedOutAt) >= settings.record.askAgain ||
      (Object.values(marks).some(isPermission) && !permissionsHold(reading, situation));
    return isOptIn && hasLapsed;
  }
  return isOptIn || seen < 1 || (seen < 2 && daysSince(seenAt) >= 7);
};
