import type { Company } from '../types.js';

export const tawk: Company = {
  id: 'tawk',
  name: 'tawk.to',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['tawk.to'],
  cookies: ['TawkConnectionTime', 'tawkUUID', 'TawkCookie', '__tawkuuid'],
  privacyPolicy: 'https://www.tawk.to/privacy-policy/',
  receives: ['messages', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/tawk',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'tawk.to', tells: ['domains'] },
    { work: 'cookie-database', at: 'Tawk.to Chat', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/tawk', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
