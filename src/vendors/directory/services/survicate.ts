import type { Company } from '../types.js';

export const survicate: Company = {
  id: 'survicate',
  name: 'Survicate',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['survicate.com'],
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'survicate.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
