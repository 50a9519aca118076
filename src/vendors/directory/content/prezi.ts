import type { Company } from '../types.js';

export const prezi: Company = {
  id: 'prezi',
  name: 'Prezi',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['prezi.com'],
  privacyPolicy: 'https://prezi.com/privacy-policy/',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Prezi',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'tarteaucitron',
      at: 'prezi',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
