import type { Company } from '../types.js';

export const spotify: Company = {
  id: 'spotify',
  name: 'Spotify',
  kind: 'audio',
  purpose: 'functional',
  sale: false,
  domains: ['scdn.co', 'spotify.com'],
  privacyPolicy: 'https://www.spotify.com/us/legal/privacy-policy/',
  receives: ['listening', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/spotify',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'spotify.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/spotify', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
