import type { Settings, Vendor } from '../config/settings.js';

/** The refused company that a name belongs to, or `undefined`: nobody's, or one that must be kept. */
export type TraceOwner = (place: string, name: string) => string | undefined;

/** Exact, or a prefix of at least two characters with one `*` at its end (contract §2); anything else names nothing. */
const isNamed = (name: string, pattern: string) =>
  name === pattern || (/^[^*]{2,}\*$/.test(pattern) && name.startsWith(pattern.slice(0, -1)));

/**
 * Whose a cookie or a storage key is, by the vendors' own patterns. Our record, with what is named after it, and whatever a
 * company that is allowed now names too, is nobody's to remove.
 */
export const createTraceOwner =
  (
    vendors: readonly Pick<Vendor, 'id' | 'cookies' | 'storage'>[],
    { cookie }: Pick<Settings['record'], 'cookie'>,
    allows: (id: string) => boolean | undefined,
  ): TraceOwner =>
  (place, name) => {
    if (name === cookie || name.startsWith(`${cookie}-`)) return undefined;
    const named = vendors.filter((vendor) =>
      vendor[place === 'cookie' ? 'cookies' : 'storage'].some((pattern) => isNamed(name, pattern)),
    );
    return named.some(({ id }) => allows(id)) ? undefined : named[0]?.id;
  };
