import type { Company } from '../types.js';

export const blockthrough: Company = {
  id: 'blockthrough',
  name: 'Blockthrough',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['blockmetrics.com', 'btloader.com', 'pagefair.com', 'pagefair.net'],
  storage: ['BT_*', 'btUserCountry*'],
  privacyPolicy: 'https://blockthrough.com/privacy-policy/',
  receives: ['page', 'guessed-id', 'address', 'device'],
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/blockthrough',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'btloader.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'btloader.com', tells: ['domains'] },
    { work: 'prebid', at: 'blockthroughBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/blockthrough', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '815', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
