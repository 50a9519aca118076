import type { Company } from '../types.js';

export const nextdoor: Company = {
  id: 'nextdoor',
  name: 'Nextdoor',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['nextdoor.com'],
  privacyPolicy: 'https://legal.nextdoor.com/gb-privacy-policy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'nextdoor.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'nextdoor.com', tells: ['domains'] },
    {
      link: 'https://legal.nextdoor.com/gb-privacy-policy/',
      date: '2026-12-01',
      tells: ['privacyPolicy'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
