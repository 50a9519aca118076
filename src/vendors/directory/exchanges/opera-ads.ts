import type { Company } from '../types.js';

export const operaAds: Company = {
  id: 'opera-ads',
  name: 'Opera Ads',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adx.opera.com'],
  privacyPolicy: 'https://www.opera.com/privacy',
  receives: ['page', 'browser-id', 'address', 'device'],
  retentionDays: 180,
  sources: [
    { work: 'duckduckgo', at: 'opera.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '1135',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
