import type { Company } from '../types.js';

export const dotmetrics: Company = {
  id: 'dotmetrics',
  name: 'Dotmetrics (Ipsos)',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['dotmetrics.net'],
  cookies: ['DotMetrics.*'],
  privacyPolicy: 'https://www.ipsos.com/en-ca/about-us/privacy-data-protection',
  receives: ['activity', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 40,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/dotmetrics.net',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'dotmetrics.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Dotmetrics', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/ipsos', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '896', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
