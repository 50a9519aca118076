import type { Company } from '../types.js';

export const freshchat: Company = {
  id: 'freshchat',
  name: 'Freshchat',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['freshchat.com', 'freshworksapi.com'],
  privacyPolicy: 'https://www.freshworks.com/privacy/',
  receives: ['messages', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/freshchat',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/freshworks', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
