import type { Company } from '../types.js';

export const beeswax: Company = {
  id: 'beeswax',
  name: 'Beeswax',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['bidr.io'],
  privacyPolicy: 'https://www.beeswax.com/privacy.html',
  receives: [
    'activity',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  sources: [
    { work: 'trackerdb', at: 'patterns/beeswax', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'bidr.io', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/beeswax', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '12', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
