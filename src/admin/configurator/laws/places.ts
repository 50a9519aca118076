/** A place that readers may be in, for the table of laws and for the preview. */
export interface Place {
  /** Code in `regions`; `*` for everywhere else. */
  readonly code: string;
  readonly name: string;
  readonly law: string;
  /** A reader there, as a region code; `null` where the place is not known. */
  readonly reader: string | null;
  /** The law leaves no other model; why. */
  readonly fixed?: string;
}

/** Places with laws of their own (facts: reference of US and European law). */
export const PLACES: readonly Place[] = [
  { code: 'US', name: 'United States', law: 'CCPA and state laws', reader: 'US-CA' },
  {
    code: 'EU',
    name: 'EU and EEA',
    law: 'GDPR, ePrivacy',
    reader: 'DE',
    fixed: 'The law asks for a yes first.',
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    law: 'UK GDPR, PECR',
    reader: 'GB',
    fixed: 'The law asks for a yes first.',
  },
  { code: 'CH', name: 'Switzerland', law: 'FADP', reader: 'CH' },
  { code: 'BR', name: 'Brazil', law: 'LGPD', reader: 'BR' },
  { code: 'CA', name: 'Canada', law: 'PIPEDA, Quebec’s Law 25', reader: 'CA-ON' },
  { code: 'AU', name: 'Australia', law: 'Privacy Act', reader: 'AU' },
  { code: 'IN', name: 'India', law: 'DPDP Act', reader: 'IN' },
  { code: 'JP', name: 'Japan', law: 'APPI', reader: 'JP' },
  { code: 'KR', name: 'South Korea', law: 'PIPA', reader: 'KR' },
  { code: 'MX', name: 'Mexico', law: 'LFPDPPP', reader: 'MX' },
  { code: 'NZ', name: 'New Zealand', law: 'Privacy Act', reader: 'NZ' },
  { code: 'ZA', name: 'South Africa', law: 'POPIA', reader: 'ZA' },
  { code: '*', name: 'Everywhere else', law: '', reader: 'SG' },
];
