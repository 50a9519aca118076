import type { Company } from '../types.js';

export const heap: Company = {
  id: 'heap',
  name: 'Heap',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['heapanalytics.com', 'heap-api.com'],
  cookies: ['_hp2_id*', '_hp2_ses_props*'],
  privacyPolicy: 'https://contentsquare.com/privacy-center/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/heap',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'heapanalytics.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Heap Analytics', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/content_square', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
