import type { Company } from '../types.js';

export const zendeskChat: Company = {
  id: 'zendesk-chat',
  name: 'Zendesk Chat',
  kind: 'chat',
  purpose: 'functional',
  sale: false,
  domains: ['zopim.com'],
  cookies: ['__zlcmid', '__zlcprivacy'],
  privacyPolicy: 'https://www.zendesk.com/company/privacy',
  receives: ['messages', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/zopim',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'zopim.com', tells: ['domains'] },
    { work: 'cookie-database', at: 'Zendesk', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/zendesk', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
