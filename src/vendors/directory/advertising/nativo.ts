import type { Company } from '../types.js';

export const nativo: Company = {
  id: 'nativo',
  name: 'Nativo',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['ntv.io', 'postrelease.com'],
  privacyPolicy: 'https://www.nativo.com/privacy-policy',
  receives: ['activity', 'interests', 'browser-id', 'login-id', 'rough-place', 'address', 'device'],
  retentionDays: 730,
  sources: [
    { work: 'trackerdb', at: 'patterns/nativo', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'postrelease.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/nativo', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '263', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
