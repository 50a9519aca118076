import type { Company } from '../types.js';

export const adagio: Company = {
  id: 'adagio',
  name: 'Adagio',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['4dex.io'],
  privacyPolicy: 'https://adagio.io/privacy',
  receives: ['activity', 'exact-place', 'rough-place', 'address', 'device'],
  retentionDays: 548,
  sources: [
    { work: 'disconnect', at: '4dex.io', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: '4dex.io', tells: ['domains'] },
    {
      work: 'gvl',
      at: '617',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
