import type { Company } from '../types.js';

export const giphy: Company = {
  id: 'giphy',
  name: 'Giphy',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['giphy.com'],
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/giphy.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
