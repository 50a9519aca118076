import type { Company } from '../types.js';

export const scribblelive: Company = {
  id: 'scribblelive',
  name: 'ScribbleLive',
  kind: 'embed',
  purpose: 'functional',
  sale: false,
  domains: ['scribblelive.com'],
  receives: ['address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/scribblelive',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
