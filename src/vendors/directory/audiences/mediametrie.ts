import type { Company } from '../types.js';

export const mediametrie: Company = {
  id: 'mediametrie',
  name: 'Médiamétrie',
  kind: 'measurement',
  purpose: 'analytics',
  sale: false,
  domains: ['cybermonitor.com', 'estat.com'],
  privacyPolicy: 'https://www.mediametrie.com/pages/privacy-policy.php?page=86',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/estat',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'estat.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/mediametrie', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
