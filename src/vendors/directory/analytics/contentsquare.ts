import type { Company } from '../types.js';

export const contentsquare: Company = {
  id: 'contentsquare',
  name: 'Contentsquare',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['contentsquare.net'],
  cookies: ['_cs_*'],
  privacyPolicy: 'https://contentsquare.com/privacy-center/',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/contentsquare.net',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'contentsquare.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'ContentSquare', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/content_square', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
