import type { Seconds } from '../consent/record.js';
import { recordOf } from '../consent/record-of.js';
import { resolve } from '../consent/resolve.js';
import type { Situation } from '../consent/resolve.js';
import type { ConsentState } from './types.js';

const iso = (time: Seconds) => (time ? new Date(time * 1000).toISOString() : null);

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
  const { decidedAt, optedOutAt, id } = recordOf(reading);
  return Object.freeze({
    model,
    region,
    signal,
    ...answers,
    decidedAt: iso(decidedAt),
    optedOutAt: iso(optedOutAt),
    revision: settings.revision,
    recordId: id || null,
    stored,
    reloadNeeded: wall?.(answers) ?? false,
  });
};
