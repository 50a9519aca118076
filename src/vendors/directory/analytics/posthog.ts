import type { Company } from '../types.js';

export const posthog: Company = {
  id: 'posthog',
  name: 'PostHog',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['posthog.com'],
  cookies: ['ph_*'],
  storage: ['ph_*'],
  privacyPolicy: 'https://posthog.com/privacy',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/posthog',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'posthog.com', tells: ['domains'] },
    {
      link: 'https://www.npmjs.com/package/posthog-js/v/1.449.2',
      date: '2026-11-14',
      tells: ['cookies', 'storage'],
    },
    { work: 'trackerdb', at: 'organizations/posthog', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
