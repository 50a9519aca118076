import type { Company } from '../types.js';

export const usercentrics: Company = {
  id: 'usercentrics',
  name: 'Usercentrics',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['usercentrics.eu'],
  privacyPolicy: 'https://usercentrics.com/privacy-policy/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/usercentrics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/usercentrics', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
