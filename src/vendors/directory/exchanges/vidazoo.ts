import type { Company } from '../types.js';

export const vidazoo: Company = {
  id: 'vidazoo',
  name: 'Vidazoo',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['vidazoo.com'],
  cookies: ['vdzj1_*', 'vdzh5_*', 'vdzsync'],
  privacyPolicy: 'https://vidazoo.gitbook.io/vidazoo-legal/privacy-policy',
  receives: ['activity', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/vidazoo.com',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'vidazoo.com', tells: ['domains'] },
    { work: 'prebid', at: 'vidazooBidAdapter', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '744',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
