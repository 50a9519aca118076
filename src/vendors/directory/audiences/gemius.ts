import type { Company } from '../types.js';

export const gemius: Company = {
  id: 'gemius',
  name: 'Gemius',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['gemius.pl'],
  cookies: [
    '__gfp_64b',
    '__gfp_s_64b',
    '__gfp_cap',
    '__gfp_s_cap',
    '__gfp_cache',
    '__gfp_s_cache',
    '__gfp_ruid*',
    '__gfps_64b',
  ],
  storage: ['gemius_ruid'],
  privacyPolicy: 'https://www.gemius.com/cookie-policy.html',
  receives: ['activity', 'interests', 'browser-id', 'address', 'device'],
  retentionDays: 1096,
  sources: [
    { work: 'trackerdb', at: 'patterns/gemius', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'gemius.pl', tells: ['domains'] },
    { work: 'prebid', at: 'gemiusIdSystem', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/gemius_sa', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '328', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
