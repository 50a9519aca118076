import type { Company } from '../types.js';

export const cloudflareWebAnalytics: Company = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['cloudflareinsights.com'],
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/cloudflare_insights',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'cloudflareinsights.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'cloudflareinsights.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/cloudflare', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
