import type { Company } from '../types.js';

export const medallia: Company = {
  id: 'medallia',
  name: 'Medallia',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['kampyle.com', 'medallia.com'],
  privacyPolicy: 'https://www.medallia.com/privacy-policy/',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/kampyle',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'medallia.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/medallia', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
