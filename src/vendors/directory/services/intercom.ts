import type { Company } from '../types.js';

export const intercom: Company = {
  id: 'intercom',
  name: 'Intercom',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['intercom.com', 'intercom.io', 'intercomassets.com', 'intercomcdn.com'],
  cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
  privacyPolicy: 'https://www.intercom.com/legal/privacy',
  receives: ['messages', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/intercom',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'intercom.io', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'Intercom', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/intercom', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
