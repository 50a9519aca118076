import type { Company } from '../types.js';

export const adroll: Company = {
  id: 'adroll',
  name: 'AdRoll',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['adroll.com'],
  privacyPolicy: 'https://www.adroll.com/about/privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adroll',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'adroll.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adroll', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
