import type { Company } from '../types.js';

export const adbutler: Company = {
  id: 'adbutler',
  name: 'AdButler',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['adbutler.com'],
  privacyPolicy: 'https://www.sparklit.com/agreements.spark?agreement=privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adbutler',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'adbutler.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/sparklit_networks', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
