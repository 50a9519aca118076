import type { Company } from '../types.js';

export const mediaNet: Company = {
  id: 'media-net',
  name: 'Media.net',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['media.net'],
  cookies: ['_mNExInsl', '_mNInsl*', '_mNOvl*', 'mnet_*'],
  storage: ['mnsbucket*', 'mnet_session_depth'],
  privacyPolicy: 'https://www.media.net/en/privacy-policy',
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
  retentionDays: 2190,
  sources: [
    { work: 'trackerdb', at: 'patterns/media.net', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'media.net', tells: ['domains'] },
    { work: 'prebid', at: 'medianetBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/media.net', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '142', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
