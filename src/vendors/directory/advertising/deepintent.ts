import type { Company } from '../types.js';

export const deepintent: Company = {
  id: 'deepintent',
  name: 'DeepIntent',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['deepintent.com'],
  privacyPolicy: 'https://www.deepintent.com/platform-privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/deepintent.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'deepintent.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/deep_intent', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
