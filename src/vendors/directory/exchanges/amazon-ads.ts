import type { Company } from '../types.js';

export const amazonAds: Company = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['amazon-adsystem.com'],
  privacyPolicy:
    'https://www.amazon.com/gp/help/customer/display.html/ref=footer_privacy?ie=UTF8&nodeId=468496',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/amazon_adsystem',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'amazon-adsystem.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/amazon_associates', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
