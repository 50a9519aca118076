import type { Company } from '../types.js';

export const criteo: Company = {
  id: 'criteo',
  name: 'Criteo',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['criteo.com', 'criteo.net'],
  cookies: ['cto_bundle'],
  storage: ['cto_bundle'],
  privacyPolicy: 'https://www.criteo.com/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 390,
  sources: [
    { work: 'trackerdb', at: 'patterns/criteo', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'prebid', at: 'criteoBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/criteo', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '91', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
