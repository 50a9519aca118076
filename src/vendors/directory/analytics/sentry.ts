import type { Company } from '../types.js';

export const sentry: Company = {
  id: 'sentry',
  name: 'Sentry',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['sentry.io', 'sentry-cdn.com'],
  privacyPolicy: 'https://sentry.io/privacy/',
  receives: ['page', 'errors', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sentry',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'sentry.io', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/sentry', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
