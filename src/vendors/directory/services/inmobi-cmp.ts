import type { Company } from '../types.js';

export const inmobiCmp: Company = {
  id: 'inmobi-cmp',
  name: 'InMobi CMP',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['cmp.inmobi.com'],
  privacyPolicy: 'https://www.inmobi.com/privacy-policy',
  receives: ['address', 'device', 'choice'],
  note: 'Its host is below that of InMobi; the longer host counts.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/inmobi_cmp',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'cmp.inmobi.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/inmobi', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
