import type { Company } from '../types.js';

export const doubleverify: Company = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['doubleverify.com'],
  privacyPolicy: 'https://www.doubleverify.com/privacy/',
  receives: ['activity', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 31,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/doubleverify',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'doubleverify.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/doubleverify', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '126', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
