import type { Company } from '../types.js';

export const ensighten: Company = {
  id: 'ensighten',
  name: 'Ensighten',
  kind: 'tag-manager',
  purpose: 'functional',
  sale: false,
  domains: ['ensighten.com'],
  privacyPolicy: 'https://www.ensighten.com/privacy-policy/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  retentionDays: 1095,
  note: 'Brings whatever its space holds.',
  sources: [
    { work: 'trackerdb', at: 'patterns/ensighten', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ensighten.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'gvl', at: '853', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
