import type { Company } from '../types.js';

export const amplitude: Company = {
  id: 'amplitude',
  name: 'Amplitude',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['amplitude.com'],
  cookies: ['AMP_*', 'amplitude_*'],
  privacyPolicy: 'https://amplitude.com/privacy',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/amplitude',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'amplitude.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Amplitude', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/amplitude', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
