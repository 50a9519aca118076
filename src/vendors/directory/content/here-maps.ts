import type { Company } from '../types.js';

export const hereMaps: Company = {
  id: 'here-maps',
  name: 'HERE',
  kind: 'map',
  purpose: 'functional',
  sale: false,
  domains: ['here.com'],
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/here',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
