import type { Company } from '../types.js';

export const admixer: Company = {
  id: 'admixer',
  name: 'Admixer',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['admixer.net'],
  cookies: ['am-uid'],
  privacyPolicy: 'https://admixer.com/privacy/',
  receives: ['page', 'typed', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/admixer.net',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'admixer.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Admixer', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/admixer', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '511', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
