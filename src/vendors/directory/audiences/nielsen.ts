import type { Company } from '../types.js';

export const nielsen: Company = {
  id: 'nielsen',
  name: 'Nielsen',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['imrworldwide.com', 'glanceguide.com'],
  privacyPolicy: 'https://www.nielsen.com/legal/privacy-principles/',
  receives: ['browser-id', 'address', 'device'],
  retentionDays: 390,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/netratings_sitecensus',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'imrworldwide.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/nielsen', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '812', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
