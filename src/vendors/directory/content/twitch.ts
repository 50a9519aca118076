import type { Company } from '../types.js';

export const twitch: Company = {
  id: 'twitch',
  name: 'Twitch',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['ext-twitch.tv', 'twitch.tv'],
  privacyPolicy: 'https://www.twitch.tv/p/en/legal/privacy-notice/',
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/twitch.tv',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'twitch.tv', tells: ['domains'] },
    { work: 'cookie-database', at: 'Twitch', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
