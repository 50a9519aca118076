import type { Company } from '../types.js';

export const gam: Company = {
  id: 'gam',
  name: 'Google Ad Manager',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['doubleclick.net', 'googletagservices.com', '2mdn.net', 'adtrafficquality.google'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/doubleclick',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'googletagservices.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'doubleclick.net', tells: ['domains'] },
    { work: 'duckduckgo', at: 'googletagservices.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
