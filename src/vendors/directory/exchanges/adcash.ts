import type { Company } from '../types.js';

export const adcash: Company = {
  id: 'adcash',
  name: 'Adcash',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adcash.com'],
  privacyPolicy: 'https://www.adcash.com/legal-info/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adcash',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'adcash.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/adcash', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
