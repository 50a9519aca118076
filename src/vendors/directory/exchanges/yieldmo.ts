import type { Company } from '../types.js';

export const yieldmo: Company = {
  id: 'yieldmo',
  name: 'Yieldmo',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['yieldmo.com'],
  privacyPolicy: 'https://www.yieldmo.com/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'login-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 390,
  sources: [
    { work: 'trackerdb', at: 'patterns/yieldmo', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'yieldmo.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/yieldmo', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '173', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
