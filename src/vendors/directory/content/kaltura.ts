import type { Company } from '../types.js';

export const kaltura: Company = {
  id: 'kaltura',
  name: 'Kaltura',
  kind: 'video',
  purpose: 'functional',
  sale: false,
  domains: ['kaltura.com'],
  privacyPolicy: 'https://corp.kaltura.com/privacy-policy',
  receives: ['video', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/kaltura',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'kaltura.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/kaltura', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
