import type { Company } from '../types.js';

export const klaviyo: Company = {
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'newsletter',
  purpose: 'advertising',
  sale: true,
  domains: ['klaviyo.com'],
  cookies: ['__kla_id'],
  privacyPolicy: 'https://www.klaviyo.com/privacy',
  receives: ['activity', 'typed', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'duckduckgo',
      at: 'klaviyo.com',
      tells: ['name', 'domains', 'privacyPolicy', 'receives', 'purpose', 'sale'],
    },
    { work: 'cookie-database', at: 'Klaviyo', tells: ['cookies'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
