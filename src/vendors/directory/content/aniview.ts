import type { Company } from '../types.js';

export const aniview: Company = {
  id: 'aniview',
  name: 'Aniview',
  kind: 'video',
  purpose: 'advertising',
  sale: true,
  domains: ['aniview.com'],
  privacyPolicy: 'https://aniview.com/privacy-policy',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/aniview.com',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'aniview.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/aniview', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '780', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
