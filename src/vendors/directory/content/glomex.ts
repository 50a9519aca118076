import type { Company } from '../types.js';

export const glomex: Company = {
  id: 'glomex',
  name: 'Glomex',
  kind: 'video',
  purpose: 'advertising',
  sale: true,
  domains: ['glomex.cloud', 'glomex.com'],
  storage: ['glomexUser'],
  privacyPolicy: 'https://www.glomex.com/en/privacy-policy/privacy-notice-for-the-glomex-player/',
  receives: ['activity', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 90,
  sources: [
    { work: 'trackerdb', at: 'patterns/glomex.com', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'glomex.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'prebid', at: 'glomexBidAdapter', tells: ['storage'] },
    {
      work: 'gvl',
      at: '967',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
