import type { Company } from '../types.js';

export const facebook: Company = {
  id: 'facebook',
  name: 'Facebook',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['facebook.com', 'facebook.net', 'fbcdn.net'],
  privacyPolicy: 'https://www.facebook.com/privacy/explanation',
  receives: ['activity', 'browser-id', 'address', 'device'],
  note: 'Posts, videos, buttons and the sign-in. The pixel has a row of its own, Meta Pixel, whose paths tell it apart.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/facebook',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'third-party-web', at: 'Facebook', tells: ['name', 'domains', 'purpose'] },
    { work: 'duckduckgo', at: 'facebook.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'duckduckgo', at: 'facebook.net', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
