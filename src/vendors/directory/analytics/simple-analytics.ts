import type { Company } from '../types.js';

export const simpleAnalytics: Company = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['simpleanalyticscdn.com'],
  privacyPolicy: 'https://dashboard.simpleanalytics.com/privacy-policy',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'simpleanalyticscdn.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/simple_analytics', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
