import type { Company } from '../types.js';

export const bidtheatre: Company = {
  id: 'bidtheatre',
  name: 'BidTheatre',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['bidtheatre.com'],
  privacyPolicy: 'https://www.bidtheatre.com/privacy-policy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 7,
  sources: [
    { work: 'trackerdb', at: 'patterns/bidtheatre', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'bidtheatre.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/bidtheatre', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '30', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
