import type { Company } from '../types.js';

export const pubmatic: Company = {
  id: 'pubmatic',
  name: 'PubMatic',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['pubmatic.com'],
  privacyPolicy: 'https://pubmatic.com/legal/privacy-policy/',
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
  retentionDays: 40,
  sources: [
    { work: 'trackerdb', at: 'patterns/pubmatic', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'pubmatic.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/pubmatic', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '76', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
