import type { Company } from '../types.js';

export const mouseflow: Company = {
  id: 'mouseflow',
  name: 'Mouseflow',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['mouseflow.com'],
  privacyPolicy: 'https://mouseflow.com/privacy',
  receives: ['activity', 'recording', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mouseflow',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'mouseflow.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/mouseflow', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
