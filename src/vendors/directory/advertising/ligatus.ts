import type { Company } from '../types.js';

export const ligatus: Company = {
  id: 'ligatus',
  name: 'Ligatus',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['ligatus.com', 'ligatus.de', 'ligadx.com', 'veeseo.com', 'content-recommendation.net'],
  privacyPolicy: 'https://www.outbrain.com/privacy/',
  receives: ['activity', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/ligatus',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'ligatus.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/outbrain', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
