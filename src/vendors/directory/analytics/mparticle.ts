import type { Company } from '../types.js';

export const mparticle: Company = {
  id: 'mparticle',
  name: 'mParticle',
  kind: 'tag-manager',
  purpose: 'analytics',
  sale: false,
  domains: ['mparticle.com'],
  privacyPolicy: 'https://www.mparticle.com/privacypolicy/',
  receives: ['page', 'address', 'device'],
  note: 'Hands what it gets on to the services that the site has chosen there.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/mparticle',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'mparticle.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'trackerdb', at: 'organizations/mparticle', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
