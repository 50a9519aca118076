import type { Company } from '../types.js';

export const abTasty: Company = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['abtasty.com'],
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/ab_tasty',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'abtasty.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
