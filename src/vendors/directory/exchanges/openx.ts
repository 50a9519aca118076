import type { Company } from '../types.js';

export const openx: Company = {
  id: 'openx',
  name: 'OpenX',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: [
    'odnxs.net',
    'openx.net',
    'openx.org',
    'openxenterprise.com',
    'servedbyopenx.com',
    'openxcdn.net',
  ],
  privacyPolicy: 'https://www.openx.com/legal/privacy-policy/',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 90,
  sources: [
    { work: 'trackerdb', at: 'patterns/openx', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'openx.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/openx', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '69', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
