import type { Company } from '../types.js';

export const yieldlab: Company = {
  id: 'yieldlab',
  name: 'Yieldlab',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['yieldlab.net'],
  privacyPolicy: 'https://yieldlab.com/privacy-platform/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 4,
  sources: [
    { work: 'trackerdb', at: 'patterns/yieldlab', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'disconnect', at: 'yieldlab.net', tells: ['domains', 'purpose', 'sale'] },
    {
      work: 'gvl',
      at: '70',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
