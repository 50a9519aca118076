import type { GppSection } from '../../config/gpp-section.js';

/** One section of the GPP string, as a row: everything that sets it apart from the others. */
export interface Section {
  readonly id: number;
  readonly prefix: GppSection;
  /** Its fields in order, by letter; a dot begins a segment. */
  readonly layout: string;
  /** Kinds of sensitive data in the order of its bits, by their letters; a capital shares the bit before it. */
  readonly kinds: string;
  /** Number of values in KnownChildSensitiveDataConsents; one alone is no list. */
  readonly children: number;
}

/** In the order of their ids, from 7. Layouts as in IAB's library 3.2.0: for the last four see the GPP reference, §9.6. */
const ROWS: readonly (readonly [GppSection, string, string, number])[] = [
  ['usnat', 'vnshtdlSHTDKPMOR.ug', 'abcdefghijklmnop', 3],
  ['usca', 'vshlSHDKPMOR.ug', 'ijhaBKlfgcMd', 2],
  ['usva', 'vnstSTDKMOR', 'abcdefgh', 1],
  ['usco', 'vnstSTDKMOR.ug', 'abcdefg', 1],
  ['usut', 'vnstdSTDKMOR', 'abdecfgh', 1],
  ['usct', 'vnstSTDKMOR.ug', 'abcdefgh', 3],
  ['usfl', 'vpstSTDKAMOR', 'abcdefgh', 3],
  ['usmt', 'vnstSTDKAMOR.ug', 'abcdefgh', 3],
  ['usor', 'vpstSTDKAMOR.ug', 'abcdpeonfgh', 3],
  ['ustx', 'vpstSTDKAMOR.ug', 'abcdefgh', 1],
  ['usde', 'vpstSTDKAMOR.ug', 'abcdefghp', 5],
  ['usia', 'vpstiSTDKMOR.ug', 'abcdefgh', 1],
  ['usne', 'vpstSTDKAMOR.ug', 'abcdefgh', 1],
  ['usnh', 'vpstSTDKAMOR.ug', 'abcdefgh', 3],
  ['usnj', 'vpstSTDKAMOR.ug', 'abcdefghpj', 5],
  ['ustn', 'vpstSTDKAMOR.ug', 'abcdefgh', 1],
  ['usmn', 'vpstSTDKAMOR.ug', 'abcdefgh', 1],
  ['usmd', 'VMmpstSTA.ug', '', 0],
  ['usin', 'VMmpstSTKA.D', 'abcdefgh', 1],
  ['usky', 'VMmpstSTKA.D', 'abcdefgh', 1],
  ['usri', 'VMmpstSTKA.D', 'abcdefgh', 1],
];

/** Every section that can be sent: US National (v2) and the states'. `sluice build` leaves only those that a site sends. */
export const SECTIONS: readonly Section[] = ROWS.map(
  ([prefix, layout, kinds, children], index) => ({
    id: index + 7,
    prefix,
    layout,
    kinds,
    children,
  }),
);
