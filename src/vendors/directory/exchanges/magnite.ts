import type { Company } from '../types.js';

export const magnite: Company = {
  id: 'magnite',
  name: 'Magnite',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['rubiconproject.com'],
  privacyPolicy: 'https://www.magnite.com/legal/',
  receives: [
    'activity',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 28,
  sources: [
    { work: 'trackerdb', at: 'patterns/rubicon', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'rubiconproject.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/magnite', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '52', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
