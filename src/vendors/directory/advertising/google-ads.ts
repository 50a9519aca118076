import type { Company } from '../types.js';

export const googleAds: Company = {
  id: 'google-ads',
  name: 'Google Ads',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['googleadservices.com'],
  cookies: ['_gcl_aw', '_gcl_gs', '_gcl_gb', '_gac_gb_*'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_adservices',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'googleadservices.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'googleadservices.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Google Ads', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
