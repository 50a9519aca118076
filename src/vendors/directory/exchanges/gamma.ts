import type { Company } from '../types.js';

export const gamma: Company = {
  id: 'gamma',
  name: 'Gamma',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['gammaplatform.com'],
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'gammaplatform.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'gammaplatform.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
