import type { Company } from '../types.js';

export const inspectlet: Company = {
  id: 'inspectlet',
  name: 'Inspectlet',
  kind: 'replay',
  purpose: 'analytics',
  sale: false,
  domains: ['inspectlet.com'],
  cookies: ['__insp_*'],
  privacyPolicy: 'https://www.inspectlet.com/legal#privacy',
  receives: ['activity', 'recording', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/inspectlet',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'inspectlet.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Inspectlet', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/inspectlet', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
