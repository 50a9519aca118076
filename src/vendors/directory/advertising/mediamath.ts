import type { Company } from '../types.js';

export const mediamath: Company = {
  id: 'mediamath',
  name: 'MediaMath',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['mathads.com', 'mathtag.com'],
  privacyPolicy: 'https://www.mediamath.com/privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mediamath',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'mathtag.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/mediamath', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
