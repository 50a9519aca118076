import type { Company } from '../types.js';

export const jetpackStats: Company = {
  id: 'jetpack-stats',
  name: 'Jetpack Stats',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['stats.wp.com', 'pixel.wp.com'],
  privacyPolicy: 'https://automattic.com/privacy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/jetpack',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/automattic', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
