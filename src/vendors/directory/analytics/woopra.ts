import type { Company } from '../types.js';

export const woopra: Company = {
  id: 'woopra',
  name: 'Woopra',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['woopra.com'],
  privacyPolicy: 'https://www.woopra.com/privacy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/woopra',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'woopra.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/woopra', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
