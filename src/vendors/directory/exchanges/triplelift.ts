import type { Company } from '../types.js';

export const triplelift: Company = {
  id: 'triplelift',
  name: 'TripleLift',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['3lift.com', 'triplelift.com'],
  privacyPolicy: 'https://triplelift.com/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 45,
  sources: [
    { work: 'trackerdb', at: 'patterns/triplelift', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: '3lift.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/triplelift', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '28', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
