import type { Company } from '../types.js';

export const kargo: Company = {
  id: 'kargo',
  name: 'Kargo',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['kargo.com'],
  cookies: ['krg_crb'],
  storage: ['krg_*'],
  privacyPolicy: 'https://www.kargo.com/privacy/',
  receives: ['activity', 'rough-place', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/kargo', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'kargo.com', tells: ['domains'] },
    { work: 'prebid', at: 'kargoBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/kargo', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '972', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
