import type { Company } from '../types.js';

export const dynamicYield: Company = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['dynamicyield.com'],
  cookies: ['DYID', 'DYSES', '_dyid*', '_dy_*', '_dyc*', '_dyjsession'],
  privacyPolicy: 'https://www.dynamicyield.com/platform-privacy-policy/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/dynamic_yield',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'dynamicyield.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Dynamic Yield', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/dynamic_yield', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
