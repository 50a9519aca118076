import type { Company } from '../types.js';

export const mntn: Company = {
  id: 'mntn',
  name: 'MNTN',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['mountain.com'],
  privacyPolicy: 'https://mountain.com/privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mntn',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'mountain.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'mountain.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/mntn', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
