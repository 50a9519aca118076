import type { Company } from '../types.js';

export const trustarc: Company = {
  id: 'trustarc',
  name: 'TrustArc',
  kind: 'consent',
  purpose: 'necessary',
  sale: false,
  domains: ['trustarc.com', 'truste.com', 'truste-svc.net'],
  privacyPolicy: 'https://www.trustarc.com/privacy-policy/',
  receives: ['address', 'device', 'choice'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/trustarc',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'trustarc.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/trustarc', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
