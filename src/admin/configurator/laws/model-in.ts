import type { Config, Model } from '../../../config/types.js';

/** The model that holds for a place of the table. */
export const modelIn = (regions: Config['regions'], code: string): Model =>
  regions?.[code] ?? regions?.[code.split('-')[0] ?? ''] ?? regions?.['*'] ?? 'opt-in';
