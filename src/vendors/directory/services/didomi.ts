import type { Company } from '../types.js';

export const didomi: Company = {
  id: 'didomi',
  name: 'Didomi',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['privacy-center.org'],
  cookies: ['didomi_token'],
  privacyPolicy: 'https://privacy.didomi.io/en/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/didomi',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'privacy-center.org',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'privacy-center.org', tells: ['domains'] },
    { work: 'cookie-database', at: 'Didomi', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/didomi', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
