import type { Company } from '../types.js';

export const bidswitch: Company = {
  id: 'bidswitch',
  name: 'BidSwitch',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['bidswitch.net'],
  privacyPolicy: 'https://www.iponweb.com/policies-legal/bidswitch-privacy-policy/',
  receives: [
    'activity',
    'browser-id',
    'guessed-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/bidswitch', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'bidswitch.net', tells: ['domains'] },
    {
      work: 'gvl',
      at: '128',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
