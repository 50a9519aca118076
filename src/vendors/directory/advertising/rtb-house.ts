import type { Company } from '../types.js';

export const rtbHouse: Company = {
  id: 'rtb-house',
  name: 'RTB House',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['creativecdn.com', 'esp.rtbhouse.com'],
  cookies: ['__rtbh.*'],
  storage: ['_rtbh.*'],
  privacyPolicy: 'https://www.rtbhouse.com/privacy/',
  receives: ['activity', 'interests', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 565,
  sources: [
    { work: 'trackerdb', at: 'patterns/rtb_house', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'creativecdn.com', tells: ['domains'] },
    { work: 'prebid', at: 'rtbhouseBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/rtb_house', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '16', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
