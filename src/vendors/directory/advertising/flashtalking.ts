import type { Company } from '../types.js';

export const flashtalking: Company = {
  id: 'flashtalking',
  name: 'Flashtalking',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['flashtalking.com'],
  privacyPolicy: 'https://www.flashtalking.com/privacypolicy/',
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
  retentionDays: 730,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/flashtalking',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'flashtalking.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '78',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
