import type { Company } from '../types.js';

export const unifiedId: Company = {
  id: 'unified-id',
  name: 'Unified ID 2.0',
  kind: 'identity',
  purpose: 'advertising',
  sale: true,
  domains: ['unifiedid.com', 'uidapi.com'],
  privacyPolicy: 'https://www.thetradedesk.com/legal/privacy',
  receives: ['browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/unifiedid',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'uidapi.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'uidapi.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/thetradedesk', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
