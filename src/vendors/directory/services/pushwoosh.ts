import type { Company } from '../types.js';

export const pushwoosh: Company = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['pushwoosh.com'],
  privacyPolicy: 'https://www.pushwoosh.com/privacy-policy/',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/pushwoosh.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/pushwoosh', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
