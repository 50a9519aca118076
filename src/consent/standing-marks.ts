import { permissionsHold } from './permissions-hold.js';
import { recordOf } from './record-of.js';
import { isPermission } from './record.js';
import type { Mark } from './record.js';
import type { Situation } from './resolve.js';

/** The marks that still count: all refusals, and the permissions that have neither lapsed nor been ended by a revision. */
export const standingMarks = (situation: Situation): Record<string, Mark> => {
  const marks = Object.create(null) as Record<string, Mark>;
  const record = recordOf(situation.reading);
  const holds = permissionsHold(record, situation);
  for (const [name, mark] of Object.entries(record.marks)) {
    if (holds || !isPermission(mark)) marks[name] = mark;
  }
  return marks;
};
