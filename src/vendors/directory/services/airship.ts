import type { Company } from '../types.js';

export const airship: Company = {
  id: 'airship',
  name: 'Airship',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['urbanairship.com'],
  privacyPolicy: 'https://www.urbanairship.com/legal/privacy-policy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/urban_airship',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'urbanairship.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/urban_airship', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
