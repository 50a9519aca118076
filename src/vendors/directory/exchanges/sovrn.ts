import type { Company } from '../types.js';

export const sovrn: Company = {
  id: 'sovrn',
  name: 'Sovrn',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['lijit.com'],
  privacyPolicy: 'https://www.sovrn.com/sovrn-privacy/',
  receives: ['activity', 'interests', 'rough-place', 'address', 'device'],
  retentionDays: 180,
  sources: [
    { work: 'trackerdb', at: 'patterns/sovrn', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'lijit.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/sovrn', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '13', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
