import type { Company } from '../types.js';

export const gumgum: Company = {
  id: 'gumgum',
  name: 'GumGum',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['gumgum.com'],
  privacyPolicy: 'https://gumgum.com/privacy-policy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 400,
  sources: [
    { work: 'trackerdb', at: 'patterns/gumgum', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'gumgum.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/gumgum', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '61', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
