import type { Company } from '../types.js';

export const crisp: Company = {
  id: 'crisp',
  name: 'Crisp',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['crisp.chat', 'crisp.im'],
  cookies: ['crisp-client/*'],
  privacyPolicy: 'https://crisp.chat/en/privacy/',
  receives: ['messages', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/crisp',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'crisp.chat', tells: ['domains'] },
    { work: 'cookie-database', at: 'Crisp', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/crisp', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
