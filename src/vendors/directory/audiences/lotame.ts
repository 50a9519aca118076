import type { Company } from '../types.js';

export const lotame: Company = {
  id: 'lotame',
  name: 'Lotame',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['crwdcntrl.net', 'ltmsphrcl.net'],
  cookies: ['_cc_id', '_cc_cc', '_cc_aud', 'lotame_domain_check', 'panoramaId*'],
  storage: ['panoramaId*', 'lotame_*', '_cc_id'],
  privacyPolicy: 'https://www.lotame.com/about-lotame/privacy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'address',
    'device',
  ],
  retentionDays: 396,
  sources: [
    { work: 'trackerdb', at: 'patterns/lotame', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'crwdcntrl.net', tells: ['domains'] },
    { work: 'prebid', at: 'lotamePanoramaIdSystem', tells: ['cookies', 'storage'] },
    { work: 'cookie-database', at: 'Lotame', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/lotame', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '95', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
