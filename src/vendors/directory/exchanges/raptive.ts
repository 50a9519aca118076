import type { Company } from '../types.js';

export const raptive: Company = {
  id: 'raptive',
  name: 'Raptive',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adthrive.com'],
  privacyPolicy: 'https://cafemedia.com/publisher-advertising-privacy-policy/',
  receives: ['page', 'guessed-id', 'login-id', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'disconnect', at: 'adthrive.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adthrive.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '996',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
