import type { Company } from '../types.js';

export const liveintent: Company = {
  id: 'liveintent',
  name: 'LiveIntent',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['liadm.com'],
  cookies: ['_lc2_fpi', '_li_*'],
  storage: ['_lc2_fpi*', '_li_*'],
  privacyPolicy: 'https://liveintent.com/services-privacy-policy/',
  receives: ['activity', 'browser-id', 'login-id', 'address', 'device'],
  retentionDays: 730,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/live_intent',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'liadm.com', tells: ['domains'] },
    { work: 'prebid', at: 'liveIntentIdSystem', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/liveintent', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '148', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
