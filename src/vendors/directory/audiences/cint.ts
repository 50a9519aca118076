import type { Company } from '../types.js';

export const cint: Company = {
  id: 'cint',
  name: 'Cint (Lucid)',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['cintnetworks.com'],
  privacyPolicy: 'https://www.cint.com/participant-privacy-notice',
  receives: ['activity', 'browser-id', 'address', 'device'],
  retentionDays: 366,
  sources: [
    { work: 'disconnect', at: 'cintnetworks.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'cintnetworks.com', tells: ['domains'] },
    {
      work: 'gvl',
      at: '734',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
