import type { Company } from '../types.js';

export const tidio: Company = {
  id: 'tidio',
  name: 'Tidio',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['tidiochat.com'],
  receives: ['messages', 'address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Tidio Live Chat',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'tidiochat.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
