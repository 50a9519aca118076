import type { Company } from '../types.js';

export const microsoftAdvertising: Company = {
  id: 'microsoft-advertising',
  name: 'Microsoft Advertising',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['bat.bing.com', 'ads.microsoft.com'],
  cookies: ['_uetsid', '_uetvid'],
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
    { work: 'trackerdb', at: 'patterns/bing_ads', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'bing.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Bing / Microsoft', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/microsoft', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '1126', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
