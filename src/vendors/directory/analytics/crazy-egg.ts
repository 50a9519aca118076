import type { Company } from '../types.js';

export const crazyEgg: Company = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['cetrk.com', 'crazyegg.com'],
  cookies: ['_ce.*', '_ceir', '_CEFT', '_crazyegg'],
  privacyPolicy: 'https://www.crazyegg.com/privacy',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/crazy_egg',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'crazyegg.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Crazy Egg', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/crazy_egg', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
