import type { Company } from '../types.js';

export const sharethis: Company = {
  id: 'sharethis',
  name: 'ShareThis',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['sharethis.com'],
  cookies: ['__stid', '__stidv', 'fpestid'],
  privacyPolicy: 'https://www.sharethis.com/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/sharethis', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'sharethis.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'ShareThis', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/sharethis', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '33', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
