import type { Company } from '../types.js';

export const cj: Company = {
  id: 'cj',
  name: 'CJ Affiliate',
  kind: 'affiliate',
  purpose: 'advertising',
  sale: true,
  domains: [
    'afcyhf.com',
    'anrdoezrs.net',
    'apmebf.com',
    'awltovhc.com',
    'emjcd.com',
    'ftjcfx.com',
    'lduhtrp.net',
    'qksz.net',
    'tkqlhce.com',
    'tqlkg.com',
    'yceml.net',
  ],
  privacyPolicy: 'https://www.cj.com/legal/privacy-policy-services',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/commission_junction',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'emjcd.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'tarteaucitron', at: 'cjcom', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
