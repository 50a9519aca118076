import type { Company } from '../types.js';

export const dynatrace: Company = {
  id: 'dynatrace',
  name: 'Dynatrace',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['dynatrace.com'],
  cookies: ['dtCookie*', 'dtPC*', 'dtSa*', 'dtLatC*', 'rxVisitor*', 'rxvt'],
  privacyPolicy: 'https://www.dynatrace.com/company/trust-center/privacy/',
  receives: ['page', 'errors', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/dynatrace.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'dynatrace.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'dynatrace.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Dynatrace', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/dynatrace', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
