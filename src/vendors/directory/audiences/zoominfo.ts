import type { Company } from '../types.js';

export const zoominfo: Company = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  kind: 'audience',
  purpose: 'advertising',
  sale: true,
  domains: ['zoominfo.com', 'clickagy.com'],
  privacyPolicy: 'https://www.zoominfo.com/legal/privacy-policy',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/zoominfo',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'zoominfo.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/zoominfo', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
