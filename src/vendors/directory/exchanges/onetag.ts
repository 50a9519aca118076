import type { Company } from '../types.js';

export const onetag: Company = {
  id: 'onetag',
  name: 'OneTag',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['onetag.com', 's-onetag.com', 'onetag-sys.com'],
  storage: ['onetag_sid'],
  privacyPolicy: 'https://www.onetag.com/privacy/',
  receives: ['activity', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 548,
  sources: [
    { work: 'trackerdb', at: 'patterns/onetag', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'onetag-sys.com', tells: ['domains'] },
    { work: 'prebid', at: 'onetagBidAdapter', tells: ['storage'] },
    { work: 'trackerdb', at: 'organizations/onetag', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '241', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
