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
