import type { Company } from '../types.js';

export const linkedin: Company = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['linkedin.com', 'licdn.com', 'bizo.com'],
  cookies: ['ln_or'],
  privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
  receives: ['activity', 'browser-id', 'login-id', 'rough-place', 'address', 'device'],
  retentionDays: 540,
  note: 'Mostly its Insight Tag; a site that only has share buttons may call it an extra feature.',
  sources: [
    { work: 'trackerdb', at: 'patterns/linkedin', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'linkedin.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'LinkedIn', tells: ['cookies'] },
    {
      work: 'gvl',
      at: '804',
      tells: ['name', 'privacyPolicy', 'receives', 'purpose', 'sale', 'retentionDays'],
    },
  ],
};
