import type { Company } from '../types.js';

export const accountEngagement: Company = {
  id: 'account-engagement',
  name: 'Salesforce Account Engagement (Pardot)',
  kind: 'newsletter',
  purpose: 'analytics',
  sale: false,
  domains: ['pardot.com'],
  privacyPolicy: 'https://www.salesforce.com/eu/company/privacy/',
  receives: ['activity', 'typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/pardot',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'pardot.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/salesforce', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
