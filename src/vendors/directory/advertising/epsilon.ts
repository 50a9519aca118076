import type { Company } from '../types.js';

export const epsilon: Company = {
  id: 'epsilon',
  name: 'Epsilon',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['dotomi.com', 'dtmc.com', 'dtmpub.com'],
  cookies: ['dtm_token*', 'dtm_user_id*', 'dtm_persisted_em*', '_publink'],
  storage: ['dtm_token*', 'dtm_user_id*', 'dtm_persisted_em*', 'dtm_sync*'],
  privacyPolicy: 'https://www.epsilon.com/emea/privacy-policy',
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
  retentionDays: 480,
  sources: [
    { work: 'trackerdb', at: 'patterns/dotomi', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'dotomi.com', tells: ['domains'] },
    { work: 'prebid', at: 'conversantBidAdapter', tells: ['cookies', 'storage'] },
    {
      work: 'gvl',
      at: '24',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
