import type { Company } from '../types.js';

export const quantcast: Company = {
  id: 'quantcast',
  name: 'Quantcast',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['quantcast.com', 'quantserve.com'],
  cookies: ['__qca'],
  privacyPolicy: 'https://www.quantcast.com/privacy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 395,
  sources: [
    { work: 'trackerdb', at: 'patterns/quantcast', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'quantserve.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Quantcast', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/quantcast', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '11', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
