import type { Company } from '../types.js';

export const pushengage: Company = {
  id: 'pushengage',
  name: 'PushEngage',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['pushengage.com'],
  privacyPolicy: 'https://www.pushengage.com/privacy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/push_engage',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/push_engage', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
