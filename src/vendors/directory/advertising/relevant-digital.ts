import type { Company } from '../types.js';

export const relevantDigital: Company = {
  id: 'relevant-digital',
  name: 'Relevant Digital',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['relevant-digital.com'],
  storage: ['_rlvData'],
  privacyPolicy: 'https://www.relevant-digital.com/privacy-policy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/relevant_digital',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'relevant-digital.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'prebid', at: 'relevantdigitalBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/relevant_digital', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1100', tells: ['name', 'receives', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
