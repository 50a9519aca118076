import type { Company } from '../types.js';

export const adloox: Company = {
  id: 'adloox',
  name: 'Adloox',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['adlooxtracking.com'],
  privacyPolicy: 'https://www.adloox.com/legal/privacy-policy',
  receives: ['activity', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 396,
  sources: [
    { work: 'trackerdb', at: 'patterns/adloox', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adlooxtracking.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '93',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
