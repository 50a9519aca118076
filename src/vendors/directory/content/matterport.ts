import type { Company } from '../types.js';

export const matterport: Company = {
  id: 'matterport',
  name: 'Matterport',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['matterport.com'],
  privacyPolicy: 'https://matterport.com/es/legal/privacy-policy/',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'tarteaucitron',
      at: 'matterport',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
