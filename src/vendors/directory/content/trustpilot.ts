import type { Company } from '../types.js';

export const trustpilot: Company = {
  id: 'trustpilot',
  name: 'Trustpilot',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['trustpilot.com'],
  privacyPolicy: 'https://legal.trustpilot.com/end-user-privacy-terms',
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/trustpilot',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'trustpilot.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/trustpilot', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
