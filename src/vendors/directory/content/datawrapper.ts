import type { Company } from '../types.js';

export const datawrapper: Company = {
  id: 'datawrapper',
  name: 'Datawrapper',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['datawrapper.de', 'dwcdn.net'],
  receives: ['address', 'device'],
  sources: [
    {
      work: 'third-party-web',
      at: 'Datawrapper',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
