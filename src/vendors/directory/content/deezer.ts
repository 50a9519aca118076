import type { Company } from '../types.js';

export const deezer: Company = {
  id: 'deezer',
  name: 'Deezer',
  kind: 'audio',
  purpose: 'functional',
  sale: false,
  domains: ['deezer.com'],
  privacyPolicy: 'https://www.deezer.com/legal/personal-datas',
  receives: ['listening', 'address', 'device'],
  sources: [
    {
      work: 'tarteaucitron',
      at: 'deezer',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
