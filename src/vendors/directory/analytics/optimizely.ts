import type { Company } from '../types.js';

export const optimizely: Company = {
  id: 'optimizely',
  name: 'Optimizely',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['optimizely.com', 'episerver.net'],
  cookies: ['optimizelyEndUserId', 'optimizelyRedirectData', 'optimizelyDomainTestCookie'],
  privacyPolicy: 'https://www.optimizely.com/legal/privacy-notice/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/optimizely',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'optimizely.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Optimizely', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/optimizely', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
