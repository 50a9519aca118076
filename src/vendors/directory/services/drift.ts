import type { Company } from '../types.js';

export const drift: Company = {
  id: 'drift',
  name: 'Drift',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['drift.com', 'js.driftt.com', 'driftapi.com'],
  cookies: ['drift_*'],
  privacyPolicy: 'https://www.salesloft.com/legal/platform-privacy-notice',
  receives: ['messages', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/drift',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'drift.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Drift', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/salesloft', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
