import type { Config } from '../../../config/types.js';
import { placeFor } from '../laws/place-for.js';

/** Readers that the preview can be seen as: region code (empty: not known) and name. */
export const readersIn = (config: Config): readonly (readonly [code: string, name: string])[] => {
  const own = Object.keys(config.regions ?? {})
    .filter((code) => !['*', 'US', 'EU', 'GB'].includes(code))
    .map((code) => {
      const { reader, name } = placeFor(code);
      return [reader ?? code, name] as const;
    });
  return [
    ['US-CA', 'California'],
    ['US-TX', 'Texas'],
    ['DE', 'Germany'],
    ['GB', 'United Kingdom'],
    ...own.filter(([code]) => !['US-CA', 'US-TX', 'DE'].includes(code)),
    ['SG', 'Elsewhere'],
    ['', 'Place unknown'],
  ];
};
