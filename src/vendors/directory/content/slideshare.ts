import type { Company } from '../types.js';

export const slideshare: Company = {
  id: 'slideshare',
  name: 'Slideshare',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['slideshare.net'],
  receives: ['address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Slideshare',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'tarteaucitron',
      at: 'slideshare',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
