import type { Company } from '../types.js';

export const simplifi: Company = {
  id: 'simplifi',
  name: 'Simpli.fi',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['simpli.fi'],
  privacyPolicy: 'https://www.simpli.fi/site-privacy-policy2/',
  receives: ['page', 'browser-id', 'exact-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/simpli.fi', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'simpli.fi', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/simpli.fi', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '73', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
