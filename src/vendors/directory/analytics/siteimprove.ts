import type { Company } from '../types.js';

export const siteimprove: Company = {
  id: 'siteimprove',
  name: 'Siteimprove',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['siteimproveanalytics.com', 'siteimproveanalytics.io'],
  cookies: ['nmstat'],
  privacyPolicy: 'https://www.siteimprove.com/privacy/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/siteimprove_analytics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'siteimproveanalytics.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Siteimprove', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/siteimprove', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
