import type { Company } from '../types.js';

export const qualtrics: Company = {
  id: 'qualtrics',
  name: 'Qualtrics',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['qualtrics.com'],
  cookies: ['QSI_*'],
  storage: ['QSI_*'],
  privacyPolicy: 'https://www.qualtrics.com/privacy-statement/',
  receives: ['typed', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/qualtrics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'qualtrics.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Qualtrics', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/qualtrics', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
