import type { Company } from '../types.js';

export const adobeAnalytics: Company = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  kind: 'analytics',
  purpose: 'analytics',
  sale: false,
  domains: ['omtrdc.net', '2o7.net', 'adobedc.net'],
  cookies: ['s_cc', 's_sq', 's_vi*', 's_fid', 's_ecid', 's_ppv'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  receives: ['activity', 'page', 'browser-id', 'address', 'device'],
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adobe_experience_cloud',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'omtrdc.net', tells: ['domains'] },
    { work: 'duckduckgo', at: '2o7.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Adobe Analytics', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.3', tells: ['receives'] },
  ],
};
