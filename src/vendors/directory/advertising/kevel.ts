import type { Company } from '../types.js';

export const kevel: Company = {
  id: 'kevel',
  name: 'Kevel',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['adzerk.net'],
  privacyPolicy: 'https://adzerk.com/privacy/ad-server/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adzerk',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'adzerk.net', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/adzerk', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
