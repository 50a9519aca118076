import type { Company } from '../types.js';

export const mapp: Company = {
  id: 'mapp',
  name: 'Mapp Intelligence (Webtrekk)',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['webtrekk.net', 'webtrekk.com', 'wt-eu02.net', 'wt-safetag.com', 'wbtrk.net'],
  privacyPolicy: 'https://mapp.com/privacy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/webtrekk',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'webtrekk.net', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/mapp_digital', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
