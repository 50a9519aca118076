import type { Company } from '../types.js';

export const sublime: Company = {
  id: 'sublime',
  name: 'Sublime',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['ayads.co'],
  storage: ['ayads-capping*'],
  privacyPolicy: 'https://ayads.co/privacy.php',
  receives: ['activity', 'address', 'device'],
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sublime_skinz',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'ayads.co', tells: ['domains'] },
    { work: 'prebid', at: 'sublimeBidAdapter', tells: ['storage'] },
    {
      work: 'gvl',
      at: '114',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
