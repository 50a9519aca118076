import type { Company } from '../types.js';

export const zemanta: Company = {
  id: 'zemanta',
  name: 'Zemanta',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['zemanta.com'],
  privacyPolicy: 'https://www.zemanta.com/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/zemanta', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'zemanta.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '210',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
