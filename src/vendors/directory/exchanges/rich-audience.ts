import type { Company } from '../types.js';

export const richAudience: Company = {
  id: 'rich-audience',
  name: 'Rich Audience',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['richaudience.com'],
  cookies: ['rai-pltn-pl-*'],
  privacyPolicy: 'https://richaudience.com/en/privacy/',
  receives: ['page', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 90,
  sources: [
    { work: 'disconnect', at: 'richaudience.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'richaudience.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'richAudience', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '108',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
