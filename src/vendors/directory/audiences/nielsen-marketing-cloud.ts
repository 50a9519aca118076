import type { Company } from '../types.js';

export const nielsenMarketingCloud: Company = {
  id: 'nielsen-marketing-cloud',
  name: 'Nielsen Marketing Cloud',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['exelator.com'],
  privacyPolicy: 'https://www.nielsen.com/legal/privacy-principles/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  retentionDays: 45,
  sources: [
    { work: 'trackerdb', at: 'patterns/exelate', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'exelator.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/nielsen', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '373', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
