import type { Company } from '../types.js';

export const bugsnag: Company = {
  id: 'bugsnag',
  name: 'Bugsnag',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['bugsnag.com'],
  privacyPolicy: 'https://smartbear.com/privacy/',
  receives: ['page', 'errors', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/bugsnag',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'bugsnag.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/bugsnag', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
