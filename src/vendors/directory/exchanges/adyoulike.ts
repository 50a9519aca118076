import type { Company } from '../types.js';

export const adyoulike: Company = {
  id: 'adyoulike',
  name: 'Adyoulike',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adyoulike.com', 'omnitagjs.com'],
  privacyPolicy: 'https://www.adyoulike.com/pages/privacy_en.php',
  receives: ['activity', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 60,
  sources: [
    { work: 'trackerdb', at: 'patterns/adyoulike', tells: ['name', 'domains', 'purpose', 'sale'] },
    {
      work: 'gvl',
      at: '259',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
