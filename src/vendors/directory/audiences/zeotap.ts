import type { Company } from '../types.js';

export const zeotap: Company = {
  id: 'zeotap',
  name: 'Zeotap',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['zeotap.com'],
  privacyPolicy: 'https://zeotap.com/product-privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    { work: 'disconnect', at: 'zeotap.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'zeotap.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '301',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
