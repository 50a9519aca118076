import { EMPTY_RECORD } from './record.js';
import type { ConsentRecord, Reading } from './record.js';
import type { Situation } from './resolve.js';

/** The record after the notice was closed without a choice: it says so, and nothing more. */
export const closeNotice = (
  { reading, model, settings, now }: Situation,
  region: string | null,
): Reading => {
  if (reading === 'unreadable') return reading;
  const record: ConsentRecord =
    reading === 'none'
      ? { ...EMPTY_RECORD, model, region: region ?? '', revision: settings.revision }
      : reading;
  return { ...record, seen: { at: now, times: record.seen ? 2 : 1 } };
};
