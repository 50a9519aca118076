import type { Company } from '../types.js';

export const crowdsignal: Company = {
  id: 'crowdsignal',
  name: 'Crowdsignal',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['polldaddy.com'],
  privacyPolicy: 'https://automattic.com/privacy/',
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/polldaddy',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'polldaddy.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/automattic', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
