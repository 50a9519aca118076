import type { Company } from '../types.js';

export const cleverpush: Company = {
  id: 'cleverpush',
  name: 'CleverPush',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['cleverpush.com'],
  privacyPolicy: 'https://cleverpush.com/privacy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/clever_push',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/clever_push', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1139', tells: ['name', 'receives', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
