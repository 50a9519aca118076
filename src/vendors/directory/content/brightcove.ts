import type { Company } from '../types.js';

export const brightcove: Company = {
  id: 'brightcove',
  name: 'Brightcove',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['brightcove.com', 'brightcove.net'],
  privacyPolicy: 'https://www.brightcove.com/en/privacy',
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'brightcove.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'third-party-web',
      at: 'Brightcove',
      tells: ['name', 'domains', 'receives', 'purpose'],
    },
    { work: 'trackerdb', at: 'organizations/brightcove', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
