import type { Company } from '../types.js';

export const equativ: Company = {
  id: 'equativ',
  name: 'Equativ',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['smartadserver.com', 'sascdn.com'],
  privacyPolicy: 'https://privacy.equativ.com/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 40,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/smart_adserver',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'smartadserver.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/equativ', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '45', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
