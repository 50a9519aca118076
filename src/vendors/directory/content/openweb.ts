import type { Company } from '../types.js';

export const openweb: Company = {
  id: 'openweb',
  name: 'OpenWeb',
  kind: 'comments',
  purpose: 'functional',
  sale: true,
  domains: ['spot.im'],
  privacyPolicy: 'https://www.openweb.com/legal-and-privacy/privacy/',
  receives: [
    'activity',
    'messages',
    'typed',
    'interests',
    'browser-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 90,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/spot.im',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'spot.im', tells: ['domains'] },
    {
      work: 'gvl',
      at: '280',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
