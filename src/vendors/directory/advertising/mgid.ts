import type { Company } from '../types.js';

export const mgid: Company = {
  id: 'mgid',
  name: 'MGID',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['dt00.net', 'dt07.net', 'marketgid.com', 'mgid.com'],
  storage: ['_mgPb*', 'mgMuidn'],
  privacyPolicy: 'https://www.mgid.com/privacy-policy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/marketgid', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'mgid.com', tells: ['domains'] },
    { work: 'prebid', at: 'mgidBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/marketgid_usa', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '358', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
