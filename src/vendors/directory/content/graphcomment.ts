import type { Company } from '../types.js';

export const graphcomment: Company = {
  id: 'graphcomment',
  name: 'GraphComment',
  kind: 'comments',
  purpose: 'functional',
  sale: false,
  domains: ['graphcomment.com'],
  privacyPolicy: 'https://graphcomment.com/en/conditions.html#cgu-content',
  receives: ['messages', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/graph_comment',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/graph_comment', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
