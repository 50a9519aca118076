import type { Company } from '../types.js';

export const rise: Company = {
  id: 'rise',
  name: 'Rise',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['yellowblue.io'],
  receives: ['page', 'browser-id', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/rise', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'yellowblue.io', tells: ['domains'] },
    { work: 'gvl', at: '1043', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
