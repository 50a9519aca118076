import type { Company } from '../types.js';

export const freestar: Company = {
  id: 'freestar',
  name: 'Freestar',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['pub.network'],
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/pub.network',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'pub.network', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'pub.network', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
