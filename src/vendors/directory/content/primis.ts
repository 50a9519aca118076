import type { Company } from '../types.js';

export const primis: Company = {
  id: 'primis',
  name: 'Primis',
  kind: 'video',
  purpose: 'advertising',
  sale: true,
  domains: ['sekindo.com'],
  privacyPolicy: 'https://www.primis.tech/privacy-policy/',
  receives: ['activity', 'typed', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/sekindo', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'sekindo.com', tells: ['domains', 'purpose', 'sale'] },
    {
      work: 'gvl',
      at: '228',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
