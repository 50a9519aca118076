import type { Company } from '../types.js';

export const baiduAnalytics: Company = {
  id: 'baidu-analytics',
  name: 'Baidu Analytics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['hm.baidu.com'],
  privacyPolicy: 'https://ir.baidu.com/phoenix.zhtml?c=188488&p=privacy',
  receives: ['activity', 'page', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/baidu_ads',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'baidu.com', tells: ['domains'] },
    { work: 'trackerdb', at: 'organizations/baidu', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
