import type { Company } from '../types.js';

export const statcounter: Company = {
  id: 'statcounter',
  name: 'Statcounter',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['statcounter.com'],
  privacyPolicy: 'https://statcounter.com/about/legal/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/statcounter',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'statcounter.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
