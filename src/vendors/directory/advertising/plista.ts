import type { Company } from '../types.js';

export const plista: Company = {
  id: 'plista',
  name: 'plista',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['plista.com'],
  privacyPolicy: 'https://www.plista.com/about/privacy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/plista',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'plista.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/plista', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
