import type { Company } from '../types.js';

export const adjust: Company = {
  id: 'adjust',
  name: 'Adjust',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['adjust.com'],
  privacyPolicy: 'https://www.adjust.com/terms/privacy-policy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adjust',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'adjust.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/adjust', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
