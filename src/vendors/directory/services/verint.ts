import type { Company } from '../types.js';

export const verint: Company = {
  id: 'verint',
  name: 'Verint (ForeSee)',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['4seeresults.com', 'foresee.com'],
  privacyPolicy: 'https://www.foresee.com/about-us/privacy-policy/',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/foresee',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'foresee.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/foresee_results', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
