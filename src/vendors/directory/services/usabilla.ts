import type { Company } from '../types.js';

export const usabilla: Company = {
  id: 'usabilla',
  name: 'Usabilla',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['usabilla.com'],
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/usabilla',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'usabilla.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/surveymonkey', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
