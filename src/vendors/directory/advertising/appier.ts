import type { Company } from '../types.js';

export const appier: Company = {
  id: 'appier',
  name: 'Appier',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['appier.net'],
  cookies: ['_atrk_*', 'appier_*'],
  storage: ['appier_*'],
  privacyPolicy: 'https://www.appier.com/en/about/privacy-policy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 397,
  sources: [
    { work: 'disconnect', at: 'appier.net', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'appier.net', tells: ['domains'] },
    { work: 'prebid', at: 'appierBidAdapter', tells: ['cookies', 'storage'] },
    {
      work: 'gvl',
      at: '728',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
