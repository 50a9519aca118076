import { permissionsHold } from './permissions-hold.js';
import { refuserOf } from './refuser-of.js';
import type { Situation } from './resolve.js';
import { standings } from './standings.js';

/**
 * Which of these ids only a second step may allow (contract §3): those refused before, and those that the browser's signal
 * refuses now. Both regulators and readers expect a separate confirmation there (11 CCR §7028(a)).
 */
export const needsQuestion = (situation: Situation, grant: readonly string[]): readonly string[] => {
  const { settings, reading, signal } = situation;
  const record = typeof reading === 'string' ? null : reading;
  const standing = standings(settings);
  return grant.filter((id) => {
    const reach = standing.get(id);
    if (!reach) return false;
    const refused = record !== null && refuserOf(record, id, reach) !== null;
    const confirmed = record?.confirmed.includes(id) && permissionsHold(record, situation);
    return refused || (signal && reach.sale && !confirmed);
  });
};
