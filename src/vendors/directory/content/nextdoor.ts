import type { Company } from '../types.js';

export const nextdoor: Company = {
  id: 'nextdoor',
  name: 'Nextdoor',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['nextdoor.com'],
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'nextdoor.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'nextdoor.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
