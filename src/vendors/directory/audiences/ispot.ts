import type { Company } from '../types.js';

export const ispot: Company = {
  id: 'ispot',
  name: 'iSpot.tv',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['ispot.tv'],
  privacyPolicy: 'https://www.ispot.tv/agreements',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/ispot.tv',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'ispot.tv', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
