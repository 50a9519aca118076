import type { Company } from '../types.js';

export const typeform: Company = {
  id: 'typeform',
  name: 'Typeform',
  kind: 'survey',
  purpose: 'analytics',
  sale: false,
  domains: ['typeform.com'],
  receives: ['typed', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/typeform',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
