import type { Company } from '../types.js';

export const callrail: Company = {
  id: 'callrail',
  name: 'CallRail',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['callrail.com'],
  privacyPolicy: 'https://www.callrail.com/privacy/',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/callrail',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'callrail.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/callrail', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
