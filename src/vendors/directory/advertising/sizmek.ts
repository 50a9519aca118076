import type { Company } from '../types.js';

export const sizmek: Company = {
  id: 'sizmek',
  name: 'Sizmek',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['serving-sys.com', 'sizmek.com'],
  privacyPolicy:
    'https://www.amazon.com/gp/help/customer/display.html/ref=footer_privacy?ie=UTF8&nodeId=468496',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/amazon_adsystem',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'serving-sys.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/amazon_associates', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
