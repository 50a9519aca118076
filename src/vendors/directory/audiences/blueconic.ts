import type { Company } from '../types.js';

export const blueconic: Company = {
  id: 'blueconic',
  name: 'BlueConic',
  kind: 'audience',
  purpose: 'analytics',
  sale: false,
  domains: ['blueconic.net'],
  cookies: ['BCSessionID', 'BCTempID', 'BCPermissionLevel', 'BCTracking*'],
  privacyPolicy: 'https://www.blueconic.com/privacy-policy/',
  receives: ['activity', 'page', 'interests', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/blueconic.net',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'blueconic.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Blueconic.com', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/blueconic', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
