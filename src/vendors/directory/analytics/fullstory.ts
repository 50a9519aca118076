import type { Company } from '../types.js';

export const fullstory: Company = {
  id: 'fullstory',
  name: 'Fullstory',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['fullstory.com'],
  privacyPolicy: 'https://www.fullstory.com/legal/privacy/',
  receives: ['activity', 'recording', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/fullstory',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'fullstory.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/fullstory', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
