import type { Company } from '../types.js';

export const matomo: Company = {
  id: 'matomo',
  name: 'Matomo Cloud',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['matomo.cloud', 'matomo.org', 'piwik.org'],
  cookies: ['_pk_*'],
  privacyPolicy: 'https://matomo.org/privacy-policy/',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  note: 'A Matomo that the site runs itself has a host of its own: then mark its tag.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/matomo',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'matomo.cloud', tells: ['domains'] },
    { work: 'cookie-database', at: 'Matomo', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/matomo', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
