import type { Company } from '../types.js';

export const connectad: Company = {
  id: 'connectad',
  name: 'ConnectAd',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['connectad.io'],
  privacyPolicy: 'https://connectadrealtime.com/privacy/',
  receives: ['page', 'browser-id', 'guessed-id', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'disconnect', at: 'connectad.io', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'connectad.io', tells: ['domains'] },
    {
      work: 'gvl',
      at: '138',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
