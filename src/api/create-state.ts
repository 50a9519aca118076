import type { Reading, Seconds } from '../consent/record.js';
import { resolve } from '../consent/resolve.js';
import type { Situation } from '../consent/resolve.js';
import type { ConsentState } from './types.js';

const iso = (time: Seconds | null | undefined) =>
  time === null || time === undefined ? null : new Date(time * 1000).toISOString();

const recordOf = (reading: Reading) => (typeof reading === 'string' ? null : reading);

/** The state that the page sees, from the situation it is in. */
export const createState = (
  situation: Situation,
  { region, stored }: Pick<ConsentState, 'region' | 'stored'>,
): ConsentState => {
  const { settings, model, reading, signal } = situation;
  const record = recordOf(reading);
  return Object.freeze({
    model,
    region,
    signal,
    ...resolve(situation),
    decidedAt: iso(record?.decidedAt),
    optedOutAt: iso(record?.optedOutAt),
    revision: settings.revision,
    recordId: record?.id ?? null,
    stored,
    reloadNeeded: false,
  });
};
