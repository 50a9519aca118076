import type { Company } from '../types.js';

export const browsi: Company = {
  id: 'browsi',
  name: 'Browsi',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['browsiprod.com'],
  privacyPolicy: 'https://browsi.com/privacy-policy-2/',
  receives: ['activity', 'guessed-id', 'address', 'device'],
  sources: [
    { work: 'disconnect', at: 'browsiprod.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'browsiprod.com', tells: ['domains'] },
    { work: 'gvl', at: '329', tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale'] },
  ],
};
