import type { Company } from '../types.js';

export const vimeo: Company = {
  id: 'vimeo',
  name: 'Vimeo',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['vimeo.com', 'vimeocdn.com'],
  privacyPolicy: 'https://vimeo.com/privacy',
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/vimeo',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'vimeo.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
