import type { Company } from '../types.js';

export const sixSense: Company = {
  id: '6sense',
  name: '6sense',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['6sc.co', '6sense.com'],
  privacyPolicy: 'https://6sense.com/privacy-policy/',
  receives: ['activity', 'interests', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 400,
  sources: [
    { work: 'trackerdb', at: 'patterns/6sense', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: '6sc.co', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/6sense', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '740', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
