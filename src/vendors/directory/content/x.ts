import type { Company } from '../types.js';

export const xTwitter: Company = {
  id: 'x',
  name: 'X (Twitter)',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['t.co', 'twimg.com', 'twitter.com', 'x.com'],
  privacyPolicy: 'https://x.com/privacy',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/twitter',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'twitter.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/twitter', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
