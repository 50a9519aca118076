import type { Company } from '../types.js';

export const onesignal: Company = {
  id: 'onesignal',
  name: 'OneSignal',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['onesignal.com', 'os.tc'],
  privacyPolicy: 'https://onesignal.com/privacy_policy',
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/onesignal',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'onesignal.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/onesignal', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
