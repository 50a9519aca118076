import type { Company } from '../types.js';

export const sovrnCommerce: Company = {
  id: 'sovrn-commerce',
  name: 'Sovrn Commerce (VigLink)',
  kind: 'affiliate',
  purpose: 'advertising',
  sale: true,
  domains: ['viglink.com'],
  privacyPolicy: 'https://www.sovrn.com/sovrn-legal-policies/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/viglink',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'viglink.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
