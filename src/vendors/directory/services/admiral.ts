import type { Company } from '../types.js';

export const admiral: Company = {
  id: 'admiral',
  name: 'Admiral',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['getadmiral.com'],
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Admiral CMP',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
