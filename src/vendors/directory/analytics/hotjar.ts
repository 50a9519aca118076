import type { Company } from '../types.js';

export const hotjar: Company = {
  id: 'hotjar',
  name: 'Hotjar',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['hotjar.com', 'hotjar.io'],
  cookies: ['_hj*'],
  storage: ['_hj*'],
  privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/hotjar',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'hotjar.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Hotjar', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/hotjar', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
