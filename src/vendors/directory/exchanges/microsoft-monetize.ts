import type { Company } from '../types.js';

export const microsoftMonetize: Company = {
  id: 'microsoft-monetize',
  name: 'Microsoft Monetize (Xandr)',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['adnxs.com', 'adnxs.net', 'adnxs-simple.com'],
  privacyPolicy: 'https://privacy.microsoft.com/en-us/privacystatement/',
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
  retentionDays: 90,
  sources: [
    { work: 'trackerdb', at: 'patterns/appnexus', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'adnxs.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/microsoft', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1126', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
