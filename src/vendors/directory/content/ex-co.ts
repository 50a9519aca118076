import type { Company } from '../types.js';

export const exCo: Company = {
  id: 'ex-co',
  name: 'EX.CO',
  kind: 'video',
  purpose: 'advertising',
  sale: true,
  domains: ['ex.co'],
  privacyPolicy: 'https://ex.co/privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 30,
  sources: [
    { work: 'disconnect', at: 'ex.co', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'ex.co', tells: ['domains'] },
    {
      work: 'gvl',
      at: '444',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
