import type { Company } from '../types.js';

export const mediavine: Company = {
  id: 'mediavine',
  name: 'Mediavine',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['mediavine.com'],
  cookies: ['mv_tokens*'],
  privacyPolicy: 'https://www.mediavine.com/privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mediavine_exchange',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'mediavine.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'MediaVine', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/mediavine_inc', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '858', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
