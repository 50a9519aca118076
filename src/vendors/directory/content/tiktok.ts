import type { Company } from '../types.js';

export const tiktok: Company = {
  id: 'tiktok',
  name: 'TikTok',
  kind: 'social',
  purpose: 'functional',
  sale: true,
  domains: ['tiktok.com'],
  cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid*'],
  privacyPolicy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en?lang=en',
  receives: ['activity', 'browser-id', 'address', 'device'],
  note: 'Both posts and the pixel: where the site uses the pixel, its purpose is advertising.',
  sources: [
    { work: 'disconnect', at: 'tiktok.com', tells: ['domains', 'receives', 'purpose', 'sale'] },
    { work: 'cookie-database', at: 'TikTok', tells: ['name', 'cookies', 'privacyPolicy'] },
    { work: 'duckduckgo', at: 'tiktok.com', tells: ['domains'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
