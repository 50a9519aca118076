import type { Company } from '../types.js';

export const cxense: Company = {
  id: 'cxense',
  name: 'Piano Audience (Cxense)',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['cxense.com'],
  cookies: ['cX_P', 'cX_G'],
  storage: ['_cX_*'],
  privacyPolicy: 'https://www.piano.io/legal/privacy-policy',
  receives: ['activity', 'typed', 'interests', 'browser-id', 'login-id', 'address', 'device'],
  retentionDays: 1096,
  sources: [
    { work: 'trackerdb', at: 'patterns/cxense', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'cxense.com', tells: ['domains'] },
    { work: 'prebid', at: 'pianoDmpAnalyticsAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/piano', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '412', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
