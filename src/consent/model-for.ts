import type { Model } from '../config/types.js';

/** The European Union and the rest of the European Economic Area (Iceland, Liechtenstein, Norway). */
const EEA = /^(AT|B[EG]|C[YZ]|D[EK]|E[ES]|F[IR]|GR|H[RU]|I[EST]|L[ITUV]|MT|N[LO]|P[LT]|RO|S[EIK])/;

/** The model that holds in a region: the most specific entry wins, and a place that no entry covers is asked first. */
export const modelFor = (regions: Readonly<Record<string, Model>>, region: string | null): Model =>
  (region && (regions[region] ?? regions[region.slice(0, 2)] ?? (EEA.test(region) && regions['EU']))) ||
  regions['*'] ||
  'opt-in';
