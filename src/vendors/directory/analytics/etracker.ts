import type { Company } from '../types.js';

export const etracker: Company = {
  id: 'etracker',
  name: 'etracker',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['etracker.com', 'etracker.de'],
  privacyPolicy: 'https://www.etracker.com/datenschutz/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/etracker',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'etracker.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/etracker_gmbh', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
