import type { Model } from '../config/types.js';

/**
 * The European Union and the rest of the European Economic Area (Iceland, Liechtenstein, Norway). Åland and France's outermost
 * regions are of the Union, and have codes of their own.
 */
const EEA =
  /^(A[TX]|B[EG]|C[YZ]|D[EK]|E[ES]|F[IR]|G[FPR]|H[RU]|I[EST]|L[ITUV]|M[FQT]|N[LO]|P[LT]|R[EO]|S[EIK]|YT)/;

/** The model that holds in a region: the most specific entry wins, and a place that no entry covers is asked first. */
export const modelFor = (regions: Readonly<Record<string, Model>>, region: string | null): Model =>
  (region &&
    (regions[region] ?? regions[region.slice(0, 2)] ?? (EEA.test(region) && regions['EU']))) ||
  regions['*'] ||
  'opt-in';
