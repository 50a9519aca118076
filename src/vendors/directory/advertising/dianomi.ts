import type { Company } from '../types.js';

export const dianomi: Company = {
  id: 'dianomi',
  name: 'Dianomi',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['dianomi.com', 'dianomioffers.co.uk'],
  privacyPolicy: 'https://www.dianomioffers.co.uk/legal/privacy.epl',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/dianomi',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'dianomi.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/dianomi', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
