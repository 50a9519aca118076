import type { Company } from '../types.js';

export const smilewanted: Company = {
  id: 'smilewanted',
  name: 'Smile Wanted',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['smilewanted.com'],
  privacyPolicy: 'https://www.smilewanted.com/privacy.php',
  receives: ['activity', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'disconnect', at: 'smilewanted.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'smilewanted.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '639',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
