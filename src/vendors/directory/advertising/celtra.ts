import type { Company } from '../types.js';

export const celtra: Company = {
  id: 'celtra',
  name: 'Celtra',
  kind: 'ad-server',
  purpose: 'advertising',
  sale: true,
  domains: ['celtra.com'],
  privacyPolicy: 'https://www.celtra.com/privacy-policy',
  receives: ['page', 'browser-id', 'exact-place', 'address', 'device'],
  retentionDays: 365,
  sources: [
    { work: 'trackerdb', at: 'patterns/celtra', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'celtra.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/celtra', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '315', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
