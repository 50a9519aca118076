import type { Company } from '../types.js';

export const teads: Company = {
  id: 'teads',
  name: 'Teads',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['teads.tv'],
  privacyPolicy: 'https://privacy-policy.teads.com/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 120,
  sources: [
    { work: 'trackerdb', at: 'patterns/teads', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'teads.tv', tells: ['domains'] },
    {
      work: 'gvl',
      at: '132',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
