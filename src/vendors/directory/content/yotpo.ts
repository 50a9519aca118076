import type { Company } from '../types.js';

export const yotpo: Company = {
  id: 'yotpo',
  name: 'Yotpo',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['yotpo.com'],
  privacyPolicy: 'https://www.yotpo.com/privacy-policy/',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/yotpo',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'yotpo.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/yotpo', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
