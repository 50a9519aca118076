import type { Company } from '../types.js';

export const sourcepoint: Company = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['privacy-mgmt.com'],
  privacyPolicy: 'https://privacy.didomi.io/en/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sourcepoint-cmp',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'privacy-mgmt.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/didomi', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
