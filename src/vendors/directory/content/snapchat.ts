import type { Company } from '../types.js';

export const snapchat: Company = {
  id: 'snapchat',
  name: 'Snapchat',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['sc-static.net', 'snapchat.com'],
  cookies: ['_scid', '_scid_r', '_schn'],
  privacyPolicy: 'https://values.snap.com/privacy/privacy-policy',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/snapchat',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'snapchat.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Snapchat', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/snap_technologies', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
