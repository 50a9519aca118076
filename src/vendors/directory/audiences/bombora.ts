import type { Company } from '../types.js';

export const bombora: Company = {
  id: 'bombora',
  name: 'Bombora',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['ml314.com'],
  privacyPolicy: 'https://bombora.com/privacy',
  receives: ['activity', 'interests', 'browser-id', 'login-id', 'rough-place', 'address', 'device'],
  retentionDays: 730,
  sources: [
    { work: 'trackerdb', at: 'patterns/bombora', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'ml314.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ml314.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/bombora', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '163', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
