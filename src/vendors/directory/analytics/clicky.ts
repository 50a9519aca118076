import type { Company } from '../types.js';

export const clicky: Company = {
  id: 'clicky',
  name: 'Clicky',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['getclicky.com', 'staticstuff.net'],
  privacyPolicy: 'https://clicky.com/terms/privacy',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/clicky',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'getclicky.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
