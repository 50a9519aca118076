import type { Company } from '../types.js';

export const wunderkind: Company = {
  id: 'wunderkind',
  name: 'Wunderkind',
  kind: 'newsletter',
  purpose: 'advertising',
  sale: true,
  domains: [
    'bounceexchange.com',
    'bouncex.com',
    'bouncex.net',
    'wknd.ai',
    'wunderkind.co',
    'ibx2.net',
  ],
  privacyPolicy: 'https://www.wunderkind.co/privacy/',
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
  retentionDays: 3650,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/bounce_exchange',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'bouncex.net', tells: ['domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/wunderkind', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '256', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
