import type { Company } from '../types.js';

export const smaato: Company = {
  id: 'smaato',
  name: 'Smaato',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['smaato.net'],
  privacyPolicy: 'https://www.smaato.com/privacy/',
  receives: [
    'activity',
    'typed',
    'interests',
    'browser-id',
    'login-id',
    'exact-place',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 14,
  sources: [
    { work: 'trackerdb', at: 'patterns/smaato', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'smaato.net', tells: ['domains', 'privacyPolicy'] },
    { work: 'gvl', at: '82', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
