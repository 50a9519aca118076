import type { Company } from '../types.js';

export const throtle: Company = {
  id: 'throtle',
  name: 'Throtle',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['thrtle.com'],
  receives: ['browser-id', 'address', 'device'],
  sources: [
    { work: 'disconnect', at: 'thrtle.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'thrtle.com', tells: ['name', 'domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
