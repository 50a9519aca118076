import type { Company } from '../types.js';

export const thinglink: Company = {
  id: 'thinglink',
  name: 'ThingLink',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['thinglink.com'],
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/thinglink',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
