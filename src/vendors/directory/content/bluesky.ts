import type { Company } from '../types.js';

export const bluesky: Company = {
  id: 'bluesky',
  name: 'Bluesky',
  kind: 'social',
  purpose: 'functional',
  sale: false,
  domains: ['bsky.app', 'bsky.social'],
  privacyPolicy: 'https://bsky.social/about/support/privacy-policy',
  receives: ['page', 'address', 'device'],
  sources: [
    { work: 'trackerdb', at: 'patterns/bluesky', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/bluesky', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
