import type { Company } from '../types.js';

export const beachfront: Company = {
  id: 'beachfront',
  name: 'Beachfront',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['bfmio.com'],
  privacyPolicy: 'https://www.seedtag.com/privacy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/beachfront',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'bfmio.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/seedtag', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
