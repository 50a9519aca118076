import type { Company } from '../types.js';

export const wonderpush: Company = {
  id: 'wonderpush',
  name: 'WonderPush',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['wonderpush.com'],
  privacyPolicy: 'https://www.wonderpush.com/policies/privacy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/wonderpush',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/wonderpush', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
