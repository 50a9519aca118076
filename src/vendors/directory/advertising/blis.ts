import type { Company } from '../types.js';

export const blis: Company = {
  id: 'blis',
  name: 'Blis',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['blismedia.com'],
  privacyPolicy: 'https://www.blis.com/privacy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 400,
  sources: [
    { work: 'trackerdb', at: 'patterns/blis', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'blismedia.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'blismedia.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/blis', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '94', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
