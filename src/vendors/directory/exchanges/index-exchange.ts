import type { Company } from '../types.js';

export const indexExchange: Company = {
  id: 'index-exchange',
  name: 'Index Exchange',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['casalemedia.com', 'indexww.com'],
  storage: ['IXWRAPPER*', 'ix_features'],
  privacyPolicy: 'https://www.indexexchange.com/privacy',
  receives: ['page', 'browser-id', 'exact-place', 'rough-place', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/index_exchange',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'casalemedia.com', tells: ['domains'] },
    { work: 'prebid', at: 'ixBidAdapter', tells: ['storage'] },
    { work: 'gvl', at: '10', tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
