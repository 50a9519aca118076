import type { Company } from '../types.js';

export const wistia: Company = {
  id: 'wistia',
  name: 'Wistia',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['wistia.com', 'wistia.net'],
  storage: ['wistia-video-progress-*'],
  privacyPolicy: 'https://wistia.com/privacy',
  receives: ['video', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/wistia_assets',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'wistia.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Wistia', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/wistia', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
