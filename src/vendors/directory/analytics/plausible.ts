import type { Company } from '../types.js';

export const plausible: Company = {
  id: 'plausible',
  name: 'Plausible',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['plausible.io'],
  storage: ['plausible_*'],
  privacyPolicy: 'https://plausible.io/privacy',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/plausible_analytics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'plausible.io', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Plausible Analytics', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/plausible', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
