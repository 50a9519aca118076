import type { Company } from '../types.js';

export const stackadapt: Company = {
  id: 'stackadapt',
  name: 'StackAdapt',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['stackadapt.com'],
  cookies: ['sa-user-id*', 'sa-camp-*', 'sa_aid_pv'],
  storage: ['sa-user-id*', 'sa-camp-*'],
  privacyPolicy: 'https://www.stackadapt.com/privacy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/stackadapt', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'stackadapt.com', tells: ['domains'] },
    { work: 'prebid', at: 'stackadaptBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/stackadapt', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '238', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
