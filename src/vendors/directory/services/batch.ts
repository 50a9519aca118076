import type { Company } from '../types.js';

export const batch: Company = {
  id: 'batch',
  name: 'Batch',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['batch.com'],
  privacyPolicy: 'https://batch.com/privacy-policy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'disconnect',
      at: 'batch.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'batch.com', tells: ['domains'] },
    {
      link: 'https://doc.batch.com/android/data-privacy/data-collection/',
      date: '2026-12-01',
      tells: ['privacyPolicy'],
    },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
