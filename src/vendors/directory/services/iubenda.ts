import type { Company } from '../types.js';

export const iubenda: Company = {
  id: 'iubenda',
  name: 'iubenda',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['iubenda.com'],
  cookies: ['_iub_cs-*'],
  privacyPolicy: 'https://www.iubenda.com/privacy-policy/36700132',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/iubenda.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'cookie-database', at: 'Iubenda', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/iubenda', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
