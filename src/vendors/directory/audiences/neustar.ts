import type { Company } from '../types.js';

export const neustar: Company = {
  id: 'neustar',
  name: 'TransUnion (Neustar)',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['agkn.com'],
  privacyPolicy: 'https://www.transunion.com/privacy/transunion',
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
  retentionDays: 540,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/aggregate_knowledge',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'agkn.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/neustar', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '468', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
