import type { Company } from '../types.js';

export const monetate: Company = {
  id: 'monetate',
  name: 'Monetate',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['monetate.net'],
  privacyPolicy: 'https://www.monetate.com/website-privacy-policy',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/monetate',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'monetate.net', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
