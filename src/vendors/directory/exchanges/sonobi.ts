import type { Company } from '../types.js';

export const sonobi: Company = {
  id: 'sonobi',
  name: 'Sonobi',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['sonobi.com'],
  cookies: ['__uin_*', '__uir_*', '__uis'],
  privacyPolicy: 'https://sonobi.com/privacy-policy/',
  receives: ['page', 'browser-id', 'rough-place', 'address', 'device'],
  retentionDays: 548,
  sources: [
    { work: 'trackerdb', at: 'patterns/sonobi', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'sonobi.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Sonobi', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/sonobi', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '104', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
