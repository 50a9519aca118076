import type { Company } from '../types.js';

export const ketch: Company = {
  id: 'ketch',
  name: 'Ketch',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['ketchcdn.com', 'ketchjs.com'],
  privacyPolicy: 'https://www.ketch.com/privacy-policy',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/ketch',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/ketch', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
