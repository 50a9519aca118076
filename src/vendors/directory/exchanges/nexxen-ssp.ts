import type { Company } from '../types.js';

export const nexxenSsp: Company = {
  id: 'nexxen-ssp',
  name: 'Nexxen SSP (Unruly)',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['1rx.io'],
  privacyPolicy: 'https://nexxen.com/services-privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/rhythmone_beacon',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: '1rx.io', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/nexxen', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
