import type { Company } from '../types.js';

export const yieldlove: Company = {
  id: 'yieldlove',
  name: 'Yieldlove',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['yieldlove-ad-serving.net', 'yieldlove.com'],
  storage: ['yieldlove-*'],
  privacyPolicy: 'https://www.yieldlove.com/cookie-policy',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  sources: [
    { work: 'trackerdb', at: 'patterns/yieldlove', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'yieldlove.com', tells: ['domains'] },
    { work: 'prebid', at: 'yieldloveBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/yieldlove', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '251', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
