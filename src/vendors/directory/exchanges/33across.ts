import type { Company } from '../types.js';

export const across33: Company = {
  id: '33across',
  name: '33Across',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['33across.com', 'tynt.com'],
  privacyPolicy: 'https://www.33across.com/privacy-policy',
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
    { work: 'trackerdb', at: 'patterns/33across', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: '33across.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/33across', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '58', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
