import type { Company } from '../types.js';

export const mapbox: Company = {
  id: 'mapbox',
  name: 'Mapbox',
  kind: 'map',
  purpose: 'functional',
  sale: false,
  domains: ['mapbox.com'],
  privacyPolicy: 'https://www.mapbox.com/legal/privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mapbox',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'mapbox.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
    { link: 'https://www.mapbox.com/legal/privacy', date: '2026-11-24', tells: ['privacyPolicy'] },
  ],
};
