import type { Company } from '../types.js';

export const nextMillennium: Company = {
  id: 'next-millennium',
  name: 'Next Millennium',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['nextmillmedia.com'],
  privacyPolicy: 'https://nextmillennium.io/privacy-policy/',
  receives: ['activity', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 7,
  sources: [
    { work: 'disconnect', at: 'nextmillmedia.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'nextmillmedia.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '1060',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
