import type { Company } from '../types.js';

export const osano: Company = {
  id: 'osano',
  name: 'Osano',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['osano.com'],
  cookies: ['osano_consentmanager*'],
  storage: ['osano_consentmanager*'],
  privacyPolicy: 'https://osano.trusthub.com/privacy',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'disconnect',
      at: 'osano.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'osano.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Osano', tells: ['cookies', 'storage'] },
    { work: 'trackerdb', at: 'organizations/osano', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
