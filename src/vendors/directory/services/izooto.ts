import type { Company } from '../types.js';

export const izooto: Company = {
  id: 'izooto',
  name: 'iZooto',
  kind: 'push',
  purpose: 'advertising',
  sale: true,
  domains: ['izooto.com'],
  privacyPolicy: 'https://www.izooto.com/privacy-policy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'izooto.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/izooto', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
