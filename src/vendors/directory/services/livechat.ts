import type { Company } from '../types.js';

export const livechat: Company = {
  id: 'livechat',
  name: 'LiveChat',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['livechatinc.com', 'livechatinc.net'],
  cookies: ['__lc_*', '__lc2_*', '__livechat'],
  privacyPolicy: 'https://www.livechatinc.com/legal/privacy-policy/',
  receives: ['messages', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/livechat',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'livechatinc.com', tells: ['domains', 'privacyPolicy'] },
    { work: 'cookie-database', at: 'Livechat', tells: ['cookies'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
