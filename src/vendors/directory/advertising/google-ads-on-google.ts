import type { Company } from '../types.js';

export const googleAdsOnGoogle: Company = {
  id: 'google-ads-on-google',
  name: 'Google Ads (on google.com)',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['google.com'],
  paths: ['/pagead/', '/ads/', '/adsense/'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['page', 'address', 'device'],
  note: 'What Google Ads and its ad server send to google.com itself. Paths keep the rest of that host free.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_ads_measurement',
      tells: ['name', 'domains', 'paths', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'google.com', tells: ['domains', 'paths'] },
    {
      work: 'trackerdb',
      at: 'patterns/google_adsense',
      tells: ['name', 'domains', 'paths', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
