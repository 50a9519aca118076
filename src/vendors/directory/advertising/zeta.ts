import type { Company } from '../types.js';

export const zeta: Company = {
  id: 'zeta',
  name: 'Zeta Global',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['rfihub.com', 'rfihub.net', 'ru4.com'],
  privacyPolicy: 'https://zetaglobal.com/privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 60,
  sources: [
    { work: 'trackerdb', at: 'patterns/zeta', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'rfihub.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/zeta', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '469', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
