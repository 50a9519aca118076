import type { Company } from '../types.js';

export const appsflyer: Company = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['appsflyer.com', 'appsflyersdk.com'],
  privacyPolicy: 'https://www.appsflyer.com/privacy-policy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/appsflyer',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'appsflyer.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/appsflyer', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
