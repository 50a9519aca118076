import type { Company } from '../types.js';

export const digiteka: Company = {
  id: 'digiteka',
  name: 'Digiteka',
  kind: 'video',
  purpose: 'advertising',
  sale: true,
  domains: ['digiteka.net', 'ultimedia.com'],
  privacyPolicy: 'https://digiteka.com/policy/',
  receives: ['activity', 'typed', 'exact-place', 'rough-place', 'address', 'device'],
  retentionDays: 730,
  sources: [
    { work: 'trackerdb', at: 'patterns/digiteka', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/digiteka', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '343', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
