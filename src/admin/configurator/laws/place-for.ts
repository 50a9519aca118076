import { PLACES } from './places.js';
import type { Place } from './places.js';

/** What is known of a code of `regions`; a code that is not listed speaks for itself. */
export const placeFor = (code: string): Place => {
  const known = PLACES.find((place) => place.code === code);
  if (known) return known;
  const [country = '', part] = code.split('-');
  let name = code;
  try {
    name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? code;
  } catch {
    // No code of a region: shown as it is, and named by the checks.
  }
  return { code, name: part ? `${name}, ${part}` : name, law: '', reader: code };
};
