import type { Company } from '../types.js';

export const branch: Company = {
  id: 'branch',
  name: 'Branch',
  kind: 'analytics',
  purpose: 'analytics',
  sale: true,
  domains: ['app.link', 'branch.io'],
  privacyPolicy: 'https://branch.io/policies',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/branch_metrics',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'branch.io', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'branch.io', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/branch_metrics_inc', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
