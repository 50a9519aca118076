import type { Company } from '../types.js';

export const rakutenAdvertising: Company = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  kind: 'affiliate',
  purpose: 'advertising',
  sale: true,
  domains: ['linksynergy.com'],
  privacyPolicy: 'https://rakutenmarketing.com/legal-notices/services-privacy-policy',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/linksynergy.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'linksynergy.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
