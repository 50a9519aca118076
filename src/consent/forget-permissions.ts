import type { ConsentRecord } from './record.js';

/** The record without permissions and without the notice: what `reset()` leaves. Refusals and their time stay. */
export const forgetPermissions = (record: ConsentRecord): ConsentRecord => ({
  ...record,
  granted: [],
  confirmed: [],
  seen: null,
  decidedAt: Object.values(record.refused).some(({ length }) => length > 0) ? record.decidedAt : null,
});
