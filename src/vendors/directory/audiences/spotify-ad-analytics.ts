import type { Company } from '../types.js';

export const spotifyAdAnalytics: Company = {
  id: 'spotify-ad-analytics',
  name: 'Spotify Ad Analytics (Podsights)',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['pdst.fm'],
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Podsights',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'pdst.fm', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
