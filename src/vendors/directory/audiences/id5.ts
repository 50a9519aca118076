import type { Company } from '../types.js';

export const id5: Company = {
  id: 'id5',
  name: 'ID5',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: [
    'id5-sync.com',
    'eu-1-id5-sync.com',
    'eu-2-id5-sync.com',
    'eu-3-id5-sync.com',
    'eu-4-id5-sync.com',
  ],
  storage: ['id5id*'],
  privacyPolicy: 'https://id5.io/platform-privacy-policy/',
  receives: ['activity', 'browser-id', 'guessed-id', 'login-id', 'address', 'device'],
  sources: [
    { work: 'trackerdb', at: 'patterns/id5_sync', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'id5-sync.com', tells: ['domains'] },
    { work: 'prebid', at: 'id5IdSystem', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/id5_technology_ltd', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '131', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
