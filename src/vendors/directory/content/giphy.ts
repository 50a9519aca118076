import type { Company } from '../types.js';

export const giphy: Company = {
  id: 'giphy',
  name: 'Giphy',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['giphy.com'],
  privacyPolicy: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/giphy.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      link: 'https://github.com/api-evangelist/giphy/blob/88e6476610f0b52d848f6881806e3924f7c3baad/apis.yml',
      date: '2026-05-30',
      tells: ['privacyPolicy'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
