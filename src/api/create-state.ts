import type { Seconds } from '../consent/record.js';
import { resolve } from '../consent/resolve.js';
import type { Situation } from '../consent/resolve.js';
import type { ConsentState } from './types.js';

const iso = (time: Seconds | null | undefined) =>
  time ? new Date(time * 1000).toISOString() : null;

/** The state that the page sees, from the situation it is in. */
export const createState = (
  situation: Situation,
  region: string | null,
  stored: boolean,
  /** Hears of the answers first; says whether what it keeps back is allowed by now. */
  wall?: (answers: Pick<ConsentState, 'categories' | 'vendors'>) => boolean,
): ConsentState => {
  const { settings, model, reading, signal } = situation;
  const answers = resolve(situation);
  const record = typeof reading === 'string' ? null : reading;
  return Object.freeze({
    model,
    region,
    signal,
    ...answers,
    decidedAt: iso(record?.decidedAt),
    optedOutAt: iso(record?.optedOutAt),
    revision: settings.revision,
    recordId: record?.id || null,
    stored,
    reloadNeeded: wall?.(answers) ?? false,
  });
};
