import type { Company } from '../types.js';

export const dailymotion: Company = {
  id: 'dailymotion',
  name: 'Dailymotion',
  kind: 'video',
  purpose: 'functional',
  sale: true,
  domains: ['dailymotion.com', 'dmcdn.net', 'dm-event.net'],
  cookies: ['uid_dm', 'v1st_dm'],
  privacyPolicy: 'https://legal.dailymotion.com/en/privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 92,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/dailymotion',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'dailymotion.com', tells: ['domains'] },
    { work: 'prebid', at: 'dailymotionBidAdapter', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '573',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
