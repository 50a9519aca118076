import type { Company } from '../types.js';

export const captify: Company = {
  id: 'captify',
  name: 'Captify',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['captifymedia.com', 'cpx.to'],
  privacyPolicy: 'https://www.captifytechnologies.com/privacy-notice/',
  receives: ['activity', 'guessed-id', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/cpx.to', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'cpx.to', tells: ['domains'] },
    {
      work: 'gvl',
      at: '2',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
