import type { Company } from '../types.js';

export const semasio: Company = {
  id: 'semasio',
  name: 'Semasio',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['semasio.net'],
  privacyPolicy: 'https://www.semasio.com/legal/semasio-privacy-policy',
  receives: ['activity', 'browser-id', 'address', 'device'],
  retentionDays: 180,
  sources: [
    { work: 'trackerdb', at: 'patterns/semasio', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'semasio.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/semasio', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '84', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
