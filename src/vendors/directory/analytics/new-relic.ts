import type { Company } from '../types.js';

export const newRelic: Company = {
  id: 'new-relic',
  name: 'New Relic',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['newrelic.com', 'nr-data.net'],
  privacyPolicy: 'https://newrelic.com/privacy',
  receives: ['page', 'errors', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/new_relic',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'nr-data.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/new_relic', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
