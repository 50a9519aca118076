import type { Company } from '../types.js';

export const kit: Company = {
  id: 'kit',
  name: 'Kit',
  kind: 'newsletter',
  purpose: 'functional',
  sale: false,
  domains: ['convertkit.com'],
  privacyPolicy: 'https://convertkit.com/privacy',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'convertkit.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'convertkit.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
    { link: 'https://convertkit.com/privacy', date: '2026-11-24', tells: ['privacyPolicy'] },
  ],
};
