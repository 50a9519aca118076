import type { Company } from '../types.js';

export const abTasty: Company = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['abtasty.com'],
  privacyPolicy: 'https://www.abtasty.com/privacy-policy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/ab_tasty',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'abtasty.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
    {
      link: 'https://www.abtasty.com/privacy-policy/',
      date: '2026-11-24',
      tells: ['privacyPolicy'],
    },
  ],
};
