import type { Company } from '../types.js';

export const revcontent: Company = {
  id: 'revcontent',
  name: 'Revcontent',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['revcontent.com'],
  privacyPolicy: 'https://help.revcontent.com/knowledge/revcontent-privacy-policy',
  receives: ['rough-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/revcontent', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'revcontent.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/revcontent', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '203', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
