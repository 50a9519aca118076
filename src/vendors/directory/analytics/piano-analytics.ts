import type { Company } from '../types.js';

export const pianoAnalytics: Company = {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['xiti.com', 'aticdn.net', 'ati-host.net'],
  cookies: ['_pctx', '_pcid', '_pprv'],
  privacyPolicy: 'https://www.piano.io/legal/privacy-policy',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/piano',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'xiti.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Piano', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/piano', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
