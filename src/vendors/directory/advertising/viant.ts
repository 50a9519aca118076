import type { Company } from '../types.js';

export const viant: Company = {
  id: 'viant',
  name: 'Viant',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['ipredictive.com'],
  privacyPolicy:
    'https://www.viantinc.com/wp-content/uploads/2023/02/Viant-Privacy-Policy-AMERICAS-1094727173-v11.pdf',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adelphic',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'ipredictive.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'ipredictive.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adelphic', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
