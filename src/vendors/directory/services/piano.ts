import type { Company } from '../types.js';

export const piano: Company = {
  id: 'piano',
  name: 'Piano',
  kind: 'subscription',
  purpose: 'functional',
  sale: false,
  domains: ['npttech.com', 'tinypass.com'],
  cookies: ['__tbc', '__pls', '__tac', '_pcus', 'xbc'],
  privacyPolicy: 'https://www.piano.io/legal/privacy-policy',
  receives: ['activity', 'typed', 'interests', 'browser-id', 'login-id', 'address', 'device'],
  retentionDays: 1096,
  sources: [
    { work: 'trackerdb', at: 'patterns/tinypass', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'tinypass.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Piano', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/piano', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '412', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
