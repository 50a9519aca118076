import type { Company } from '../types.js';

export const art19: Company = {
  id: 'art19',
  name: 'ART19',
  kind: 'audio',
  purpose: 'functional',
  sale: true,
  domains: ['art19.com'],
  privacyPolicy: 'https://art19.com/privacy',
  receives: ['listening', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/art19',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/art19', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
