import type { Company } from '../types.js';

export const metaPixel: Company = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  kind: 'social',
  purpose: 'advertising',
  sale: true,
  domains: ['connect.facebook.net', 'facebook.com'],
  paths: ['/en_US/fbevents.js', '/signals/', '/tr'],
  cookies: ['_fbp', '_fbc'],
  privacyPolicy: 'https://www.facebook.com/privacy/explanation',
  receives: ['activity', 'browser-id', 'address', 'device'],
  note: 'Shares its hosts with Facebook, whose row has no paths.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/facebook_connect',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'trackerdb',
      at: 'patterns/facebook_custom_audience',
      tells: ['name', 'domains', 'paths', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'facebook.net', tells: ['domains', 'paths'] },
    {
      work: 'tarteaucitron',
      at: 'facebookpixel',
      tells: ['name', 'domains', 'receives', 'purpose'],
    },
    { work: 'duckduckgo', at: 'facebook.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'cookie-database', at: 'Facebook', tells: ['cookies'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
