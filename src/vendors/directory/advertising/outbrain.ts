import type { Company } from '../types.js';

export const outbrain: Company = {
  id: 'outbrain',
  name: 'Outbrain',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['outbrain.com', 'outbrainimg.com'],
  cookies: ['outbrain_dicbo_id'],
  privacyPolicy: 'https://www.outbrain.com/privacy/',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 396,
  sources: [
    { work: 'trackerdb', at: 'patterns/outbrain', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'outbrain.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Outbrain', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/outbrain', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '164', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
