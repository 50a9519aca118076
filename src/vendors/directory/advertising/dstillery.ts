import type { Company } from '../types.js';

export const dstillery: Company = {
  id: 'dstillery',
  name: 'Dstillery',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['m6d.com', 'media6degrees.com', 'dstillery.com'],
  privacyPolicy: 'https://dstillery.com/privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/dstillery',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'media6degrees.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/dstillery', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
