import type { Company } from '../types.js';

export const genially: Company = {
  id: 'genially',
  name: 'Genially',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['genial.ly'],
  receives: ['address', 'device'],
  sources: [
    {
      work: 'tarteaucitron',
      at: 'genially',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
