import type { Company } from '../types.js';

export const onetrust: Company = {
  id: 'onetrust',
  name: 'OneTrust',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['onetrust.com', 'cookielaw.org', 'cookiepro.com'],
  cookies: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  privacyPolicy: 'https://www.onetrust.com/privacy-notice/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/onetrust',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'cookielaw.org', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'OneTrust', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/onetrust', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
