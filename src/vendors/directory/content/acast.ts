import type { Company } from '../types.js';

export const acast: Company = {
  id: 'acast',
  name: 'Acast',
  kind: 'audio',
  purpose: 'functional',
  sale: false,
  domains: ['acast.com'],
  privacyPolicy: 'https://www.acast.com/en/privacy',
  receives: ['listening', 'address', 'device'],
  sources: [
    {
      work: 'tarteaucitron',
      at: 'acast',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
