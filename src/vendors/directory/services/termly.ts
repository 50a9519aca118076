import type { Company } from '../types.js';

export const termly: Company = {
  id: 'termly',
  name: 'Termly',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['termly.io'],
  cookies: ['__tlbcpv', '__tltpl_*', '__tluid'],
  privacyPolicy: 'https://termly.io/our-privacy-policy/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/termly',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'termly.io', tells: ['domains'] },
    { work: 'cookie-database', at: 'Termly', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/termly', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
