import type { Company } from '../types.js';

export const kissmetrics: Company = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['kissmetrics.io'],
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'kissmetrics.io',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
