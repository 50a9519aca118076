import type { Company } from '../types.js';

export const indexExchange: Company = {
  id: 'index-exchange',
  name: 'Index Exchange',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['casalemedia.com', 'indexww.com'],
  storage: ['IXWRAPPER*', 'ix_features'],
  privacyPolicy: 'https://www.indexexchange.com/privacy/',
  receives: ['browser-id', 'exact-place', 'rough-place', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/index_exchange',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'casalemedia.com', tells: ['domains'] },
    { work: 'prebid', at: 'ixBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/index_exchange', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '10', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
