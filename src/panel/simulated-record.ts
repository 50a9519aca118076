import type { Settings } from '../config/settings.js';
import type { Model } from '../config/types.js';
import { ALL, ALL_SALE } from '../consent/record.js';
import type { Marks } from '../consent/record.js';
import { writeRecord } from '../consent/record-text.js';

/** A reader who comes back: what the browser holds of an earlier visit. */
export type Reader = 'new' | 'opted-out' | 'refused' | 'allowed';

/** The record of such a reader; empty for one who was never here. */
export const simulatedRecord = (
  reader: Reader,
  { revision, categories }: Pick<Settings, 'revision' | 'categories'>,
  model: Model,
  region: string,
): string => {
  const now = Math.floor(Date.now() / 1000);
  const ids = categories.filter(({ required }) => !required).map(({ id }) => id);
  const marks: Readonly<Record<Reader, Marks>> = {
    new: {},
    'opted-out': { [ALL_SALE]: 'choice' },
    refused: { [ALL]: 'choice' },
    allowed: Object.fromEntries(ids.map((id) => [id, 'permitted'])),
  };
  return reader === 'new'
    ? ''
    : writeRecord({
        model,
        region,
        revision,
        how: 'dialog',
        decidedAt: now,
        optedOutAt: reader === 'allowed' ? 0 : now,
        accountAt: 0,
        gpc: 0,
        seenAt: 0,
        seen: 0,
        id: '',
        marks: marks[reader],
      });
};
