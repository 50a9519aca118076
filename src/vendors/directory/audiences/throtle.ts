import type { Company } from '../types.js';

export const throtle: Company = {
  id: 'throtle',
  name: 'Throtle',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['thrtle.com'],
  privacyPolicy: 'https://throtle.io/privacy',
  receives: ['browser-id', 'address', 'device'],
  sources: [
    { work: 'disconnect', at: 'thrtle.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'thrtle.com', tells: ['name', 'domains'] },
    { link: 'https://throtle.io/privacy', date: '2026-12-01', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
