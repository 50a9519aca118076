import type { Company } from '../types.js';

export const colossus: Company = {
  id: 'colossus',
  name: 'Colossus SSP',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['colossusssp.com'],
  privacyPolicy: 'https://colossus.media/privacy.php',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'colossusssp.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'colossusssp.com', tells: ['name', 'domains', 'privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
