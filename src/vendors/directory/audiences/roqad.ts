import type { Company } from '../types.js';

export const roqad: Company = {
  id: 'roqad',
  name: 'Roqad',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['rqtrk.eu'],
  privacyPolicy: 'https://www.roq.ad/privacy-policy-roqad/',
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
    { work: 'trackerdb', at: 'patterns/roq.ad', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'rqtrk.eu', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/roq.ad', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '4', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
