import type { Company } from '../types.js';

export const chartbeat: Company = {
  id: 'chartbeat',
  name: 'Chartbeat',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['chartbeat.com', 'chartbeat.net'],
  cookies: ['_chartbeat*'],
  privacyPolicy: 'https://chartbeat.com/privacy/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/chartbeat',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'chartbeat.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Chartbeat', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/chartbeat', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
