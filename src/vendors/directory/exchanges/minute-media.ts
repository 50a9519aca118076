import type { Company } from '../types.js';

export const minuteMedia: Company = {
  id: 'minute-media',
  name: 'Minute Media',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['minutemedia-prebid.com'],
  privacyPolicy: 'https://www.mentalfloss.com/minute-media-privacy-policy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'minutemedia-prebid.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'minutemedia-prebid.com', tells: ['domains'] },
    {
      link: 'https://www.mentalfloss.com/minute-media-privacy-policy',
      date: '2026-12-01',
      tells: ['privacyPolicy'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
