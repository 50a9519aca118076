import type { Company } from '../types.js';

export const adtelligent: Company = {
  id: 'adtelligent',
  name: 'Adtelligent',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adtelligent.com'],
  privacyPolicy: 'https://adtelligent.com/privacy-policy/',
  receives: ['activity', 'typed', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adtelligent',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'adtelligent.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adtelligent', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '410', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
