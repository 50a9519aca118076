import type { Company } from '../types.js';

export const soundcloud: Company = {
  id: 'soundcloud',
  name: 'SoundCloud',
  kind: 'audio',
  purpose: 'functional',
  sale: false,
  domains: ['sndcdn.com', 'soundcloud.com'],
  privacyPolicy: 'https://soundcloud.com/pages/privacy',
  receives: ['listening', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/soundcloud',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'trackerdb', at: 'organizations/soundcloud', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
