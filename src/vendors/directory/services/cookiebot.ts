import type { Company } from '../types.js';

export const cookiebot: Company = {
  id: 'cookiebot',
  name: 'Cookiebot',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['cookiebot.com', 'cookiebot.eu'],
  cookies: ['CookieConsent', 'CookieConsentBulk*'],
  privacyPolicy: 'https://usercentrics.com/privacy-policy/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/cookiebot',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'cookiebot.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Cookiebot', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/usercentrics', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
