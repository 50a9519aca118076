import type { Company } from '../types.js';

export const sentry: Company = {
  id: 'sentry',
  name: 'Sentry',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['sentry.io', 'sentry-cdn.com'],
  storage: ['sentryReplaySession'],
  privacyPolicy: 'https://sentry.io/privacy/',
  receives: ['page', 'errors', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sentry',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'sentry.io', tells: ['domains', 'receives', 'purpose', 'sale'] },
    {
      link: 'https://www.npmjs.com/package/@sentry/browser/v/11.12.0',
      date: '2026-11-10',
      tells: ['storage'],
    },
    { work: 'trackerdb', at: 'organizations/sentry', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
