import type { Company } from '../types.js';

export const geoedge: Company = {
  id: 'geoedge',
  name: 'GeoEdge',
  kind: 'measurement',
  purpose: 'advertising',
  sale: true,
  domains: ['geoedge.be'],
  privacyPolicy: 'https://www.geoedge.com/privacy-policy/',
  receives: ['rough-place', 'address', 'device'],
  retentionDays: 30,
  sources: [
    { work: 'trackerdb', at: 'patterns/geoedge', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'geoedge.be', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/five_media', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '845', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
