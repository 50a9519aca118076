import type { Company } from '../types.js';

export const userlike: Company = {
  id: 'userlike',
  name: 'Userlike (Lime Connect)',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['userlike.com'],
  privacyPolicy: 'https://www.lime-technologies.com/legal/privacy-policy/',
  receives: ['messages', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/userlike.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'tarteaucitron',
      at: 'userlike',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/lime_technologies', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
