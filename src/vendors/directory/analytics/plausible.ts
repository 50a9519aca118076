import type { Company } from '../types.js';

export const plausible: Company = {
  id: 'plausible',
  name: 'Plausible',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['plausible.io'],
  privacyPolicy: 'https://plausible.io/privacy',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/plausible_analytics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'plausible.io', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/plausible', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
