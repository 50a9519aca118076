import type { Company } from '../types.js';

export const bidtellect: Company = {
  id: 'bidtellect',
  name: 'Bidtellect',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['bidtellect.com'],
  privacyPolicy: 'https://www.bidtellect.com/privacy-policy/',
  receives: ['page', 'interests', 'browser-id', 'address', 'device'],
  retentionDays: 28,
  sources: [
    { work: 'disconnect', at: 'bidtellect.com', tells: ['domains', 'purpose', 'sale'] },
    {
      work: 'gvl',
      at: '185',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
