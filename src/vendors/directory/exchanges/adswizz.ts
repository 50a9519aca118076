import type { Company } from '../types.js';

export const adswizz: Company = {
  id: 'adswizz',
  name: 'AdsWizz',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adswizz.com'],
  privacyPolicy: 'https://www.adswizz.com/Our-privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 90,
  sources: [
    { work: 'trackerdb', at: 'patterns/adswizz', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adswizz.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/adswizz', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '507', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
