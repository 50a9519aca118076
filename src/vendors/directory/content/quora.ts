import type { Company } from '../types.js';

export const quora: Company = {
  id: 'quora',
  name: 'Quora',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['quora.com'],
  privacyPolicy: 'https://www.quora.com/about/privacy',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'quora.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'quora.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
