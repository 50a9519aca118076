import type { Model } from '../config/types.js';

/** The European Union and the rest of the European Economic Area (Iceland, Liechtenstein, Norway). */
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO';

/** The model that holds in a region: the most specific entry wins, and a place that no entry covers is asked first. */
export const modelFor = (
  regions: Readonly<Record<string, Model>>,
  region: string | null,
): Model => {
  const country = region?.slice(0, 2) ?? '';
  const union = country && EEA.includes(country) ? 'EU' : '';
  const key = [region ?? '', country, union, '*'].find((code) =>
    Object.prototype.hasOwnProperty.call(regions, code),
  );
  return (key !== undefined && regions[key]) || 'opt-in';
};
