import type { Company } from '../types.js';

export const brandMetrics: Company = {
  id: 'brand-metrics',
  name: 'Brand Metrics',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['brandmetrics.com'],
  privacyPolicy: 'https://collector.brandmetrics.com/brandmetrics_privacypolicy.pdf',
  receives: ['activity', 'typed', 'address', 'device'],
  retentionDays: 386,
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/brandmetrics.com',
      tells: ['name', 'domains', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'brandmetrics.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/brand_metrics', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '422', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
