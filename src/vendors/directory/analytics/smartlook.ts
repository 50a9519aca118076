import type { Company } from '../types.js';

export const smartlook: Company = {
  id: 'smartlook',
  name: 'Smartlook',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['getsmartlook.com', 'smartlook.com'],
  privacyPolicy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  receives: ['activity', 'recording', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/smartlook',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'smartlook.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/smartlook', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
