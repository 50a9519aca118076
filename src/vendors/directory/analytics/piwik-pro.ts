import type { Company } from '../types.js';

export const piwikPro: Company = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['piwik.pro'],
  privacyPolicy: 'https://piwik.pro/privacy-policy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/piwik_pro_analytics_suite',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'piwik.pro', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/piwik_pro', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
