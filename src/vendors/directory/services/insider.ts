import type { Company } from '../types.js';

export const insider: Company = {
  id: 'insider',
  name: 'Insider',
  kind: 'newsletter',
  purpose: 'analytics',
  sale: false,
  domains: ['useinsider.com'],
  privacyPolicy: 'https://useinsider.com/privacy-policy/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/insider',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'useinsider.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/insider', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
