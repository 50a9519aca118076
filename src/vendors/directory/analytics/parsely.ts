import type { Company } from '../types.js';

export const parsely: Company = {
  id: 'parsely',
  name: 'Parse.ly',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['parsely.com'],
  cookies: ['_parsely_*'],
  privacyPolicy: 'https://www.parsely.com/privacy-policy/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/parsely',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'parsely.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'parsely.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Parse.ly', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/parse.ly', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
