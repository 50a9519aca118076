import type { Company } from '../types.js';

export const tapad: Company = {
  id: 'tapad',
  name: 'Tapad',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['tapad.com'],
  privacyPolicy: 'https://www.experian.com/privacy/',
  receives: ['browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/tapad',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'tapad.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/experian_inc', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
