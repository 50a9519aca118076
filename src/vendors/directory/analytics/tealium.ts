import type { Company } from '../types.js';

export const tealium: Company = {
  id: 'tealium',
  name: 'Tealium',
  kind: 'tag-manager',
  purpose: 'functional',
  sale: false,
  domains: ['tealiumiq.com', 'tiqcdn.com', 'tealium.com'],
  privacyPolicy: 'https://tealium.com/privacy/',
  receives: ['page', 'address', 'device'],
  note: 'Brings whatever its profile holds.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/tealium',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'tiqcdn.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/tealium', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
