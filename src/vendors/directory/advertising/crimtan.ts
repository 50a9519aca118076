import type { Company } from '../types.js';

export const crimtan: Company = {
  id: 'crimtan',
  name: 'Crimtan',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['ctnsnet.com'],
  privacyPolicy: 'https://crimtan.com/privacy/',
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
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/crimtan', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ctnsnet.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/crimtan', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '85', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
