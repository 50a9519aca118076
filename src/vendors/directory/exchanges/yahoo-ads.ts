import type { Company } from '../types.js';

export const yahooAds: Company = {
  id: 'yahoo-ads',
  name: 'Yahoo Advertising',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['ads.yahoo.com'],
  storage: ['vmcid', 'vmuuid'],
  privacyPolicy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 400,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/yahoo_ad_exchange',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'yahoo.com', tells: ['domains'] },
    { work: 'prebid', at: 'yahooAdsBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/yahoo', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '25', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
