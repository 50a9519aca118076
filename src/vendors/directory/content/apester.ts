import type { Company } from '../types.js';

export const apester: Company = {
  id: 'apester',
  name: 'Apester',
  kind: 'embed',
  purpose: 'functional',
  sale: true,
  domains: ['apester.com'],
  privacyPolicy: 'https://apester.com/privacy-policy/',
  receives: ['activity', 'typed', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/apester', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/apester', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '354', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
