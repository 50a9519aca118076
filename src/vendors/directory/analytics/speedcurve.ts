import type { Company } from '../types.js';

export const speedcurve: Company = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['speedcurve.com'],
  receives: ['page', 'errors', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/speedcurve',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'speedcurve.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
