import type { Company } from '../types.js';

export const speedcurve: Company = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  kind: 'monitoring',
  purpose: 'analytics',
  sale: false,
  domains: ['speedcurve.com'],
  privacyPolicy: 'https://www.speedcurve.com/terms/',
  receives: ['page', 'errors', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/speedcurve',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'speedcurve.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
    { link: 'https://www.speedcurve.com/terms/', date: '2026-11-24', tells: ['privacyPolicy'] },
  ],
};
