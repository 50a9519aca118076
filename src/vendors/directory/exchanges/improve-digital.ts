import type { Company } from '../types.js';

export const improveDigital: Company = {
  id: 'improve-digital',
  name: 'Improve Digital',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['360yield.com'],
  privacyPolicy: 'https://www.improvedigital.com/platform-privacy-policy',
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
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/improve_digital',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: '360yield.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/improve_digital', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '253', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
