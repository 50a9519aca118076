import type { Company } from '../types.js';

export const mapbox: Company = {
  id: 'mapbox',
  name: 'Mapbox',
  kind: 'map',
  purpose: 'functional',
  sale: false,
  domains: ['mapbox.com'],
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mapbox',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'mapbox.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
