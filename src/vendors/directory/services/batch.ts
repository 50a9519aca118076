import type { Company } from '../types.js';

export const batch: Company = {
  id: 'batch',
  name: 'Batch',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['batch.com'],
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'batch.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'batch.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
