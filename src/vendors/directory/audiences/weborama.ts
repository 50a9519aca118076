import type { Company } from '../types.js';

export const weborama: Company = {
  id: 'weborama',
  name: 'Weborama',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['adrcdn.com', 'adrcntr.com', 'weborama.com', 'weborama.fr', 'weborama.nl'],
  privacyPolicy: 'https://weborama.com/privacy_en/',
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
  retentionDays: 395,
  sources: [
    { work: 'trackerdb', at: 'patterns/weborama', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'weborama.fr', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/weborama', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '284', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
