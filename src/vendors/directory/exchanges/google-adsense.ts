import type { Company } from '../types.js';

export const googleAdsense: Company = {
  id: 'google-adsense',
  name: 'Google AdSense',
  kind: 'exchange',
  purpose: 'advertising',
  sale: true,
  domains: ['googlesyndication.com'],
  cookies: ['__gpi', '__eoi', '__gsas', 'GED_PLAYLIST_ACTIVITY'],
  privacyPolicy: 'https://policies.google.com/privacy',
  receives: ['page', 'browser-id', 'address', 'device'],
  note: 'Its host also serves ads of Google Ad Manager.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/google_syndication',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    {
      work: 'disconnect',
      at: 'googlesyndication.com',
      tells: ['domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'googlesyndication.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Google AdSense', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/google', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
