import type { Company } from '../types.js';

export const assertiveYield: Company = {
  id: 'assertive-yield',
  name: 'Assertive Yield',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['ay.delivery'],
  receives: ['page', 'address', 'device'],
  sources: [
    { work: 'disconnect', at: 'ay.delivery', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ay.delivery', tells: ['name', 'domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
