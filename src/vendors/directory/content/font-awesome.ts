import type { Company } from '../types.js';

export const fontAwesome: Company = {
  id: 'font-awesome',
  name: 'Font Awesome',
  kind: 'font',
  purpose: 'functional',
  sale: false,
  domains: ['fontawesome.com'],
  privacyPolicy: 'https://fontawesome.com/privacy',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/fontawesome_com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'fontawesome.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
