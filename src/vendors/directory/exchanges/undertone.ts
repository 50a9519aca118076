import type { Company } from '../types.js';

export const undertone: Company = {
  id: 'undertone',
  name: 'Undertone',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['undertone.com'],
  privacyPolicy: 'https://www.undertone.com/privacy-center/',
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
    { work: 'trackerdb', at: 'patterns/undertone', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'undertone.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '677',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
