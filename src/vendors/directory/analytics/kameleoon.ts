import type { Company } from '../types.js';

export const kameleoon: Company = {
  id: 'kameleoon',
  name: 'Kameleoon',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io'],
  privacyPolicy: 'https://www.kameleoon.com/privacy-policy',
  receives: ['browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 730,
  sources: [
    { work: 'trackerdb', at: 'patterns/kameleoon', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'kameleoon.eu', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/kameleoon', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '820', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
