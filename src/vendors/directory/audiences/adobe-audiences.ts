import type { Company } from '../types.js';

export const adobeAudiences: Company = {
  id: 'adobe-audiences',
  name: 'Adobe Audience Manager',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['demdex.net'],
  cookies: ['AMCV_*', 'AMCVS_*', 'aam_uuid'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
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
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adobe_audience_manager',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'demdex.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Adobe Audience Manager', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '565', tells: ['name', 'receives', 'purpose', 'sale'] },
  ],
};
