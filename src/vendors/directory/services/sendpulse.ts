import type { Company } from '../types.js';

export const sendpulse: Company = {
  id: 'sendpulse',
  name: 'SendPulse',
  kind: 'push',
  purpose: 'functional',
  sale: false,
  domains: ['sendpulse.com'],
  receives: ['page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/sendpulse.com',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'sendpulse.com', tells: ['domains', 'purpose', 'sale'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
