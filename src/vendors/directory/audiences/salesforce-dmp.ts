import type { Company } from '../types.js';

export const salesforceDmp: Company = {
  id: 'salesforce-dmp',
  name: 'Salesforce DMP (Krux)',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['krxd.net'],
  privacyPolicy: 'https://www.salesforce.com/eu/company/privacy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/krux_digital',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'krxd.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/salesforce', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
