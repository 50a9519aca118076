import type { Company } from '../types.js';

export const civic: Company = {
  id: 'civic',
  name: 'Civic Cookie Control',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['civiccomputing.com'],
  privacyPolicy: 'https://www.civicuk.com/index.php/privacy',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/civicuk',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/civicuk', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
