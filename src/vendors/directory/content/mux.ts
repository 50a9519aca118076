import type { Company } from '../types.js';

export const mux: Company = {
  id: 'mux',
  name: 'Mux',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['mux.com'],
  privacyPolicy: 'https://mux.com/privacy',
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'mux.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/mux_inc', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
