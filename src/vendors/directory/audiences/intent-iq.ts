import type { Company } from '../types.js';

export const intentIq: Company = {
  id: 'intent-iq',
  name: 'Intent IQ',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['intentiq.com'],
  privacyPolicy: 'https://www.almondnet.com/privacy-center',
  receives: ['browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/intent_iq',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'intentiq.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'intentiq.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/almondnet', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
