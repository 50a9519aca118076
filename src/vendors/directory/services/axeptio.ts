import type { Company } from '../types.js';

export const axeptio: Company = {
  id: 'axeptio',
  name: 'Axeptio',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['axept.io'],
  cookies: ['axeptio_*'],
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'disconnect',
      at: 'axept.io',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'cookie-database', at: 'Axeptio', tells: ['cookies'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
