import type { Company } from '../types.js';

export const permutive: Company = {
  id: 'permutive',
  name: 'Permutive',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['permutive.com', 'permutive.app'],
  cookies: ['permutive-id'],
  privacyPolicy: 'https://permutive.com/privacy',
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
    { work: 'trackerdb', at: 'patterns/permutive', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'permutive.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Permutive', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/permutive', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '361', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
