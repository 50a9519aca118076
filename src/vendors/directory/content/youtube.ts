import type { Company } from '../types.js';

export const youtube: Company = {
  id: 'youtube',
  name: 'YouTube',
  kind: 'video',
  purpose: 'functional',
  sale: true,
  domains: ['googlevideo.com', 'youtube-nocookie.com', 'youtube.com', 'ytimg.com'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/youtube',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'youtube.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
