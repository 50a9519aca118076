import type { Company } from '../types.js';

export const adobeTarget: Company = {
  id: 'adobe-target',
  name: 'Adobe Target',
  kind: 'testing',
  purpose: 'functional',
  sale: false,
  domains: ['tt.omtrdc.net'],
  cookies: ['mbox', 'at_check'],
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  receives: ['activity', 'browser-id', 'address', 'device'],
  note: 'Its host is below one of Adobe Analytics; the longer host counts.',
  sources: [
    {
      work: 'trackerdb',
      at: 'patterns/adobe_experience_cloud',
      tells: ['name', 'domains', 'receives', 'purpose', 'sale'],
    },
    { work: 'duckduckgo', at: 'omtrdc.net', tells: ['domains'] },
    { work: 'cookie-database', at: 'Adobe Audience Manager', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/adobe', tells: ['privacyPolicy'] },
    { work: 'http', at: 'section-10.1.5', tells: ['receives'] },
  ],
};
