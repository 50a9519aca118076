import type { Company } from '../types.js';

export const reddit: Company = {
  id: 'reddit',
  name: 'Reddit',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['reddit.com', 'redd.it', 'redditmedia.com', 'redditstatic.com'],
  cookies: ['_rdt_uuid'],
  privacyPolicy: 'https://www.reddit.com/help/privacypolicy',
  receives: ['activity', 'browser-id', 'address', 'device'],
  note: 'Both posts and the pixel: where the site uses the pixel, its purpose is advertising.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/reddit',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'reddit.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Reddit', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/reddit', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
