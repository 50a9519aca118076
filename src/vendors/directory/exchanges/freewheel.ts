import type { Company } from '../types.js';

export const freewheel: Company = {
  id: 'freewheel',
  name: 'FreeWheel',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['fwmrm.net', 'stickyadstv.com'],
  privacyPolicy: 'https://www.freewheel.com/privacy-policy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 547,
  sources: [
    { work: 'trackerdb', at: 'patterns/freewheel', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'patterns/stickyads', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'fwmrm.net', tells: ['domains'] },
    { work: 'duckduckgo', at: 'stickyadstv.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '285',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
