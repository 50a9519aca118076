import type { Company } from '../types.js';

export const vuukle: Company = {
  id: 'vuukle',
  name: 'Vuukle',
  kind: 'comments',
  purpose: 'functional',
  sale: true,
  domains: ['vuukle.com'],
  cookies: ['vuukle_*'],
  privacyPolicy: 'https://news.vuukle.com/blog/privacy-notice',
  receives: [
    'activity',
    'messages',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/vuukle',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'prebid', at: 'vuukleBidAdapter', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '1004',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
