import type { Company } from '../types.js';

export const broadstreet: Company = {
  id: 'broadstreet',
  name: 'Broadstreet',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['broadstreetads.com'],
  privacyPolicy: 'https://broadstreetads.com/about/privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/broadstreet',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/broadstreet', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
