import type { Company } from '../types.js';

export const marketo: Company = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  kind: 'newsletter',
  purpose: 'advertising',
  sale: true,
  domains: ['marketo.com', 'marketo.net', 'mktoresp.com', 'bizible.com'],
  cookies: ['_biz_*'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  receives: ['activity', 'typed', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/marketo',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'marketo.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Marketo', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
