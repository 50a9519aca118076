import type { Company } from '../types.js';

export const instagram: Company = {
  id: 'instagram',
  name: 'Instagram',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['cdninstagram.com', 'instagram.com'],
  privacyPolicy: 'https://www.facebook.com/privacy/explanation',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/instagram_com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'instagram.com', tells: ['domains'] },
    { work: 'duckduckgo', at: 'facebook.com', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
