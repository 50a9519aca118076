import type { Company } from '../types.js';

export const mux: Company = {
  id: 'mux',
  name: 'Mux',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['mux.com'],
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'mux.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
