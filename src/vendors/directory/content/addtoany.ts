import type { Company } from '../types.js';

export const addtoany: Company = {
  id: 'addtoany',
  name: 'AddToAny',
  kind: 'social',
  purpose: 'functional',
  sale: false,
  domains: ['addtoany.com'],
  privacyPolicy: 'https://www.addtoany.com/privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/lockerz_share',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'addtoany.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/addtoany', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
