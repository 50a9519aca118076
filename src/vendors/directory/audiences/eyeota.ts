import type { Company } from '../types.js';

export const eyeota: Company = {
  id: 'eyeota',
  name: 'Eyeota',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['eyeota.net'],
  privacyPolicy: 'https://www.eyeota.com/privacy-center',
  receives: ['interests', 'browser-id', 'guessed-id', 'rough-place', 'address', 'device'],
  retentionDays: 120,
  sources: [
    { work: 'trackerdb', at: 'patterns/eyeota', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'eyeota.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/eyeota', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '120', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
