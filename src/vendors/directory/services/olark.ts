import type { Company } from '../types.js';

export const olark: Company = {
  id: 'olark',
  name: 'Olark',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['olark.com'],
  privacyPolicy: 'https://www.olark.com/privacy-policy',
  receives: ['messages', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/olark',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/olark', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
