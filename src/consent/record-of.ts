import type { ConsentRecord, Reading } from './record.js';

/** Nothing: what a first visit, or a record that cannot be read, says. In the order in which records are written. */
export const NO_RECORD: ConsentRecord = {
  model: 'opt-in',
  region: '',
  revision: 0,
  how: '',
  decidedAt: 0,
  optedOutAt: 0,
  accountAt: 0,
  gpc: 0,
  seenAt: 0,
  seen: 0,
  id: '',
  marks: {},
};

/** What was read, or nothing. */
export const recordOf = (reading: Reading): ConsentRecord =>
  typeof reading === 'string' ? NO_RECORD : reading;
