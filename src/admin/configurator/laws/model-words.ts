import type { Model } from '../../../config/types.js';

/** A model as people say it. */
export const MODEL_NAMES: Readonly<Record<Model, string>> = {
  'opt-out': 'Can opt out',
  'opt-in': 'Asked first',
  notice: 'Told, not asked',
};
