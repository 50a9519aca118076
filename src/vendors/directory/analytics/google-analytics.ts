import type { Company } from '../types.js';

export const googleAnalytics: Company = {
  id: 'google-analytics',
  name: 'Google Analytics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['google-analytics.com', 'analytics.google.com'],
  cookies: ['_ga', '_ga_*', '_gid', '_gat*', '_dc_gtm_*'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  note: 'Counts as sale or sharing where Google signals or ad features are on. Its code comes from googletagmanager.com, see Google Tag Manager.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_analytics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'trackerdb',
      at: 'patterns/google_signals',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'analytics.google.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'google-analytics.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Google Analytics', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
