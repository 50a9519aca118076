import type { Company } from '../types.js';

export const insticator: Company = {
  id: 'insticator',
  name: 'Insticator',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['insticator.com'],
  privacyPolicy: 'https://www.insticator.com/privacy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 90,
  sources: [
    { work: 'trackerdb', at: 'patterns/insticator', tells: ['name', 'domains', 'purpose', 'sale'] },
    {
      work: 'gvl',
      at: '910',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
