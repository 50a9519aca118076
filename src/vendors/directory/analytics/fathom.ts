import type { Company } from '../types.js';

export const fathom: Company = {
  id: 'fathom',
  name: 'Fathom',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['usefathom.com'],
  privacyPolicy: 'https://usefathom.com/privacy',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/fathom',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/conva', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
