import type { Company } from '../types.js';

export const elfsight: Company = {
  id: 'elfsight',
  name: 'Elfsight',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['elfsight.com'],
  privacyPolicy: 'https://elfsight.com/privacy-policy/',
  receives: ['address', 'device'],
  sources: [
    { work: 'disconnect', at: 'elfsight.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    {
      work: 'tarteaucitron',
      at: 'elfsight',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'elfsight.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
