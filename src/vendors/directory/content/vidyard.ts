import type { Company } from '../types.js';

export const vidyard: Company = {
  id: 'vidyard',
  name: 'Vidyard',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['vidyard.com'],
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Vidyard',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
