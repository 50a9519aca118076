import type { Company } from '../types.js';

export const liveperson: Company = {
  id: 'liveperson',
  name: 'LivePerson',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['liveperson.net', 'lpsnmedia.net', 'liveperson.com'],
  privacyPolicy: 'https://www.liveperson.com/policies/privacy',
  receives: ['messages', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/liveperson',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'liveperson.net', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/liveperson', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
