import type { Company } from '../types.js';

export const issuu: Company = {
  id: 'issuu',
  name: 'issuu',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['issuu.com'],
  privacyPolicy: 'https://issuu.com/legal/privacy',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'issuu',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'tarteaucitron',
      at: 'issuu',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'cookie-database', at: 'Issuu', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
