import type { Company } from '../types.js';

export const mixcloud: Company = {
  id: 'mixcloud',
  name: 'Mixcloud',
  kind: 'audio',
  purpose: 'functional',
  sale: false,
  domains: ['mixcloud.com'],
  privacyPolicy: 'https://www.mixcloud.com/privacy/',
  receives: ['listening', 'address', 'device'],
  sources: [
    {
      work: 'tarteaucitron',
      at: 'mixcloud',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
