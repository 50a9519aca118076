import type { Company } from '../types.js';

export const luckyOrange: Company = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['luckyorange.com', 'luckyorange.net'],
  cookies: ['_lo_*', '__lotl', '__lotr'],
  privacyPolicy: 'https://www.luckyorange.com/privacy.php',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/lucky_orange',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'luckyorange.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Lucky Orange', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/lucky_orange', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
