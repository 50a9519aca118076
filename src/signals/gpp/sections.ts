import type { GppSection } from '../../config/gpp-section.js';

/** Every field of every section, by a letter of its own, so that a layout is a word. */
export const FIELDS = {
  v: 'Version',
  n: 'SharingNotice',
  p: 'ProcessingNotice',
  s: 'SaleOptOutNotice',
  h: 'SharingOptOutNotice',
  t: 'TargetedAdvertisingOptOutNotice',
  d: 'SensitiveDataProcessingOptOutNotice',
  i: 'SensitiveDataOptOutNotice',
  l: 'SensitiveDataLimitUseNotice',
  S: 'SaleOptOut',
  H: 'SharingOptOut',
  T: 'TargetedAdvertisingOptOut',
  D: 'SensitiveDataProcessing',
  K: 'KnownChildSensitiveDataConsents',
  P: 'PersonalDataConsents',
  A: 'AdditionalDataProcessingConsent',
  M: 'MspaCoveredTransaction',
  O: 'MspaOptOutOptionMode',
  R: 'MspaServiceProviderMode',
  V: 'MspaVersion',
  m: 'MspaMode',
  u: 'SubsectionType',
  g: 'Gpc',
} as const;

export type FieldLetter = keyof typeof FIELDS;

/** One section of the GPP string, as a row: everything that sets it apart from the others. */
export interface Section {
  readonly id: number;
  readonly prefix: GppSection;
  /** Its fields in order, by letter; a dot begins a segment. */
  readonly layout: string;
  /** Kinds of sensitive data in the order of its bits, with a blank between; kinds with a slash between share theirs. */
  readonly kinds: string;
  /** Number of values in KnownChildSensitiveDataConsents; one alone is no list. */
  readonly children: number;
}

const SEVEN = 'race religion health orientation citizenship genetic biometric';
const EIGHT = `${SEVEN} location`;

/** In the order of their ids, from 7. Layouts as in IAB's library 3.2.0: for the last four see the GPP reference, §9.6. */
const ROWS: readonly (readonly [GppSection, string, string, number])[] = [
  [
    'usnat',
    'vnshtdlSHTDKPMOR.ug',
    `${EIGHT} identifiers financial union messages consumer-health crime-victim national-origin transgender`,
    3,
  ],
  [
    'usca',
    'vshlSHDKPMOR.ug',
    'identifiers financial location race/religion/union messages genetic biometric health/consumer-health orientation',
    2,
  ],
  ['usva', 'vnstSTDKMOR', EIGHT, 1],
  ['usco', 'vnstSTDKMOR.ug', SEVEN, 1],
  [
    'usut',
    'vnstdSTDKMOR',
    'race religion orientation citizenship health genetic biometric location',
    1,
  ],
  ['usct', 'vnstSTDKMOR.ug', EIGHT, 3],
  ['usfl', 'vpstSTDKAMOR', EIGHT, 3],
  ['usmt', 'vnstSTDKAMOR.ug', EIGHT, 3],
  [
    'usor',
    'vpstSTDKAMOR.ug',
    'race religion health orientation transgender citizenship national-origin crime-victim genetic biometric location',
    3,
  ],
  ['ustx', 'vpstSTDKAMOR.ug', EIGHT, 1],
  ['usde', 'vpstSTDKAMOR.ug', `${EIGHT} transgender`, 5],
  ['usia', 'vpstiSTDKMOR.ug', EIGHT, 1],
  ['usne', 'vpstSTDKAMOR.ug', EIGHT, 1],
  ['usnh', 'vpstSTDKAMOR.ug', EIGHT, 3],
  ['usnj', 'vpstSTDKAMOR.ug', `${EIGHT} transgender financial`, 5],
  ['ustn', 'vpstSTDKAMOR.ug', EIGHT, 1],
  ['usmn', 'vpstSTDKAMOR.ug', EIGHT, 1],
  ['usmd', 'VMmpstSTA.ug', '', 0],
  ['usin', 'VMmpstSTKA.D', EIGHT, 1],
  ['usky', 'VMmpstSTKA.D', EIGHT, 1],
  ['usri', 'VMmpstSTKA.D', EIGHT, 1],
];

/** Every section that can be sent: US National (v2) and the states'. */
export const SECTIONS: readonly Section[] = ROWS.map(
  ([prefix, layout, kinds, children], index) => ({
    id: index + 7,
    prefix,
    layout,
    kinds,
    children,
  }),
);
