import type { Company } from '../types.js';

export const googleMaps: Company = {
  id: 'google-maps',
  name: 'Google Maps',
  kind: 'map',
  purpose: 'functional',
  sale: false,
  domains: ['maps.googleapis.com', 'maps.google.com'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_maps',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'googleapis.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
