import type { Company } from '../types.js';

export const nexxenDsp: Company = {
  id: 'nexxen-dsp',
  name: 'Nexxen DSP (Amobee)',
  kind: 'buyer',
  purpose: 'advertising',
  sale: true,
  domains: ['turn.com'],
  privacyPolicy: 'https://nexxen.com/services-privacy-policy/',
  receives: ['page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/turn_inc.',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'disconnect', at: 'turn.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'turn.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/nexxen', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
