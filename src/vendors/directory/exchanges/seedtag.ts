import type { Company } from '../types.js';

export const seedtag: Company = {
  id: 'seedtag',
  name: 'Seedtag',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['seedtag.com'],
  privacyPolicy: 'https://www.seedtag.com/privacy/',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/seedtag.com',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'seedtag.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/seedtag', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '157', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
