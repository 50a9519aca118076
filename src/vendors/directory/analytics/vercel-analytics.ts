import type { Company } from '../types.js';

export const vercelAnalytics: Company = {
  id: 'vercel-analytics',
  name: 'Vercel Analytics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['vercel-insights.com'],
  privacyPolicy: 'https://vercel.com/legal/privacy-policy',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/vercel_frontend_observability',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/vercel', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
