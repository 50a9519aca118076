import type { Company } from '../types.js';

export const demandbase: Company = {
  id: 'demandbase',
  name: 'Demandbase',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['company-target.com', 'demandbase.com'],
  privacyPolicy: 'https://www.demandbase.com/company/privacy-policy/',
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
  retentionDays: 390,
  sources: [
    { work: 'trackerdb', at: 'patterns/demandbase', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'company-target.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/demandbase', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '397', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
