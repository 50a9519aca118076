import type { Company } from '../types.js';

export const pubstack: Company = {
  id: 'pubstack',
  name: 'Pubstack',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['pbstck.com'],
  privacyPolicy: 'https://www.pubstack.io/privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/pubstack',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'pbstck.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/pubstack', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
