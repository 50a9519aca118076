import type { Company } from '../types.js';

export const gtm: Company = {
  id: 'gtm',
  name: 'Google Tag Manager',
  kind: 'tag-manager',
  purpose: 'functional',
  sale: false,
  domains: ['googletagmanager.com'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['page', 'address', 'device'],
  note: 'Brings whatever its container holds, and the code of Google Analytics and Google Ads. Sites that use Google consent mode mostly let it load and hold the tags within.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_tag',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'googletagmanager.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
