import type { Company } from '../types.js';

export const integralAdScience: Company = {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['adsafeprotected.com', 'iasds01.com'],
  privacyPolicy: 'https://integralads.com/privacy-policy/',
  receives: ['activity', 'rough-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/integral_ad_science',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'adsafeprotected.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/integral_ad_science', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '278', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
