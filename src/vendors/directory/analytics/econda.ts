import type { Company } from '../types.js';

export const econda: Company = {
  id: 'econda',
  name: 'Econda',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['econda-monitor.de'],
  privacyPolicy: 'https://www.econda.de/econda/unternehmen/datenschutz/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/econda',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/econda', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
