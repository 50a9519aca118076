import type { Company } from '../types.js';

export const sharethrough: Company = {
  id: 'sharethrough',
  name: 'Sharethrough',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['shareth.ru', 'sharethrough.com'],
  privacyPolicy: 'https://platform-cdn.sharethrough.com/privacy-policy',
  receives: [
    'page',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 30,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sharethrough',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'sharethrough.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/sharethrough', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '80', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
