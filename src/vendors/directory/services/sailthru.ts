import type { Company } from '../types.js';

export const sailthru: Company = {
  id: 'sailthru',
  name: 'Sailthru',
  kind: 'newsletter',
  purpose: 'functional',
  sale: false,
  domains: ['sail-horizon.com', 'sail-personalize.com', 'sailthru.com'],
  cookies: ['sailthru_*'],
  privacyPolicy: 'https://www.sailthru.com/legal/privacy-statement/',
  receives: ['activity', 'typed', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sailthru_horizon',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'sail-horizon.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Sailthru', tells: ['cookies', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
