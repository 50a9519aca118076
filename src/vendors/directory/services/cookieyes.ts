import type { Company } from '../types.js';

export const cookieyes: Company = {
  id: 'cookieyes',
  name: 'CookieYes',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['cookieyes.com', 'cdn-cookieyes.com'],
  cookies: ['cookieyes-*', 'cookieyesID', 'cky-*'],
  privacyPolicy: 'https://www.cookieyes.com/privacy-policy/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/cookieyes',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'cookieyes.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'CookieYes', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/cookieyes', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
