import type { Company } from '../types.js';

export const inmobi: Company = {
  id: 'inmobi',
  name: 'InMobi',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['inmobi.com'],
  cookies: ['iDSP_Cookie'],
  storage: ['__InmobiPixelOriginalReferrer__'],
  privacyPolicy: 'https://www.inmobi.com/privacy-policy-for-eea',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'guessed-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 395,
  sources: [
    { work: 'duckduckgo', at: 'inmobi.com', tells: ['domains'] },
    { work: 'prebid', at: 'inmobiBidAdapter', tells: ['cookies', 'storage'] },
    {
      work: 'gvl',
      at: '333',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
