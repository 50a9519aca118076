import type { Company } from '../types.js';

export const braze: Company = {
  id: 'braze',
  name: 'Braze',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['appboycdn.com', 'braze.com'],
  cookies: ['ab.storage.*', 'ab._gd'],
  storage: ['ab.storage.*'],
  privacyPolicy: 'https://www.braze.com/privacy/',
  receives: ['activity', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/braze',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'braze.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Braze', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/braze_inc', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
